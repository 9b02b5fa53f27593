using Vitae.Cli;
using Vitae.Cli.Output;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
