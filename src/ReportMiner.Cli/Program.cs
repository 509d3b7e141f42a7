using System.CommandLine;
using ReportMiner.Cli;

var root = new RootCommand("x") { SegmentCommand.Create() };
return root.Parse(args).Invoke();
