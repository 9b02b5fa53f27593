using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Vitae.Benchmarks;

// --update writes the ratios of this run as the new baselines; everything else is BenchmarkDotNet's.
// Its generated project refers to this one alone, so it needs the references that this repository switches off.
var update = args.Contains("--update");
var job = Job.Default.WithArguments([new MsBuildArgument("/p:DisableTransitiveProjectReferences=false")]);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run([.. args.Where(argument => argument != "--update")], DefaultConfig.Instance.AddJob(job));
return BudgetReport.Print([.. summaries], update);
