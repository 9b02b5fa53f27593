using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Vitae.Benchmarks;

if (args is ["mutations", .. var rest]) return await Mutations.RunAsync(rest);
if (args is ["processes"]) return await ReaderProcesses.RunAsync();
if (args is ["soak", var renders]) return Soak.Run(int.Parse(renders, CultureInfo.InvariantCulture));
if (args is ["typesetting", var resume]) return TypesettingTimes.Run(resume);

// --update writes the ratios of this run as the new baselines; everything else is BenchmarkDotNet's.
// Its generated project refers to this one alone, so it needs the references that this repository switches off.
var update = args.Contains("--update");
var job = Job.Default.WithArguments([new MsBuildArgument("/p:DisableTransitiveProjectReferences=false")]);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run([.. args.Where(argument => argument != "--update")], DefaultConfig.Instance.AddJob(job));
return BudgetReport.Print([.. summaries], update);
