using BenchmarkDotNet.Running;
using ReportMiner.Benchmarks.Segmenting;

switch (args)
{
    case ["text", var path, var bytes]:
        Throughput.WriteText(path, int.Parse(bytes));
        break;
    case ["throughput", var path]:
        Throughput.Print(path);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
