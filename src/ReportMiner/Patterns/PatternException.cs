namespace ReportMiner.Patterns;

/// <summary>The pattern files cannot be used; thrown before any document is read.</summary>
public sealed class PatternException(IReadOnlyList<PatternFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>Every fault of every file: in order of folders and files, then of lines.</summary>
    public IReadOnlyList<PatternFault> Faults { get; } = faults;
}
