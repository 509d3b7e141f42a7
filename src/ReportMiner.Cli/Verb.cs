using System.CommandLine;

namespace ReportMiner.Cli;

/// <summary>A command with examples, which its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
