using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>The faults found so far in one file.</summary>
internal sealed class FaultList(string file)
{
    /// <summary>More of them in one file tell a person nothing new.</summary>
    private const int Limit = 200;

    private readonly List<PatternFault> _faults = [];

    public string File { get; } = file;

    public int Count => _faults.Count;

    public IEnumerable<PatternFault> InOrder => _faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column);

    public void Add(string message) => Add(0, 0, message);

    public void Add(YamlNode node, string message) => Add(node.Line, node.Column, message);

    public void Add(SourceLocation place, string message) => Add(place.Line, place.Column, message);

    public void Add(int line, int column, string message)
    {
        if (_faults.Count < Limit)
            _faults.Add(new PatternFault(File, line, column, message));
    }

    public SourceLocation At(YamlNode node) => new(File, node.Line, node.Column);
}
