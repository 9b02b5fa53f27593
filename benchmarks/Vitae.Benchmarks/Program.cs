using BenchmarkDotNet.Running;
using Vitae.Benchmarks;

// --update writes the ratios of this run as the new baselines; everything else is BenchmarkDotNet's.
var update = args.Contains("--update");
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args.Where(argument => argument != "--update")]);
return BudgetReport.Print(summaries, update);
