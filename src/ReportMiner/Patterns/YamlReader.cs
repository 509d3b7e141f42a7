using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportMiner.Patterns;

/// <summary>Reads a YAML text into nodes that know their place; anchors, aliases and deep nesting are refused.</summary>
internal sealed class YamlReader
{
    /// <summary>A pack needs 6 levels.</summary>
    private const int MaxDepth = 16;

    private readonly Parser _parser;
    private readonly FaultList _faults;

    /// <summary>The lists and mappings that the current place is in.</summary>
    private readonly Stack<NodeEvent> _open = new();

    private YamlReader(string text, FaultList faults)
    {
        _parser = new Parser(new StringReader(text));
        _faults = faults;
    }

    /// <returns>The file's one document, or null where it cannot be read; the faults say why.</returns>
    public static YamlNode? Read(string text, FaultList faults)
    {
        if (SourceLint.Check(text, faults))
            return null;
        var reader = new YamlReader(text, faults);
        try
        {
            return reader.Document();
        }
        catch (YamlException e)
        {
            YamlAdvice.Explain(e, reader._open, text, faults);
            return null;
        }
        catch (InvalidDataException)
        {
            YamlAdvice.Explain(reader._open, faults);
            return null;
        }
    }

    private YamlNode? Document()
    {
        Next();
        if (Next() is StreamEnd)
            return null;
        Next();
        var root = Node(0);
        Next();
        if (root is not null && Next() is not StreamEnd)
            _faults.Add(Line(_parser.Current!), Column(_parser.Current!), "a second document begins here; remove the line '---': a file holds one pack");
        return root;
    }

    private ParsingEvent Next()
    {
        try
        {
            if (_parser.MoveNext() && _parser.Current is { } current)
                return current;
        }
        catch (Exception e) when (e is not YamlException)
        {
            // On some broken texts the parser trips over itself (InvalidOperation-, Format-, ArgumentException) instead of complaining.
            throw new InvalidDataException(e.Message, e);
        }

        throw new InvalidDataException("the parser gave up without a word");
    }

    /// <summary>Reads the node that begins at the current event, and leaves its last event current; null: nested too deeply.</summary>
    private YamlNode? Node(int depth)
    {
        var current = _parser.Current!;
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
            _faults.Add(Line(current), Column(current), "anchors (&) and aliases (*) are not used in pattern files; put the text in quotes if it begins with & or *");
        if (depth > MaxDepth)
        {
            _faults.Add(Line(current), Column(current), $"nested more than {MaxDepth} levels deep; a pack needs 6");
            return null;
        }

        return current switch
        {
            SequenceStart => Sequence(current, depth),
            MappingStart => Mapping(current, depth),
            Scalar scalar => Text(scalar),
            _ => new YamlNode.Scalar(Line(current), Column(current), "", false, 0),
        };
    }

    private YamlNode.Sequence? Sequence(ParsingEvent start, int depth)
    {
        _open.Push((NodeEvent)start);
        var items = new List<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        _open.Pop();
        return new YamlNode.Sequence(Line(start), Column(start), items);
    }

    private YamlNode.Mapping? Mapping(ParsingEvent start, int depth)
    {
        _open.Push((NodeEvent)start);
        var entries = new List<KeyValuePair<YamlNode.Scalar, YamlNode>>();
        while (Next() is not MappingEnd)
        {
            var key = Node(depth + 1);
            Next();
            if (key is null || Node(depth + 1) is not { } value)
                return null;
            if (key is YamlNode.Scalar name)
                entries.Add(new(name, value));
            else
                _faults.Add(key, "a key must be a plain word; put the text in quotes if it begins with { or [");
        }

        _open.Pop();
        return new YamlNode.Mapping(Line(start), Column(start), entries);
    }

    private static YamlNode.Scalar Text(Scalar scalar)
    {
        var quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var column = Column(scalar);
        var written = scalar.End.Column - scalar.Start.Column - (quoted ? 2 : 0);
        var asWritten = scalar.Start.Line == scalar.End.Line && written == scalar.Value.Length;
        return new YamlNode.Scalar(Line(scalar), column, scalar.Value, scalar.Style != ScalarStyle.Plain, asWritten ? column + (quoted ? 1 : 0) : 0);
    }

    private static int Line(ParsingEvent e) => (int)e.Start.Line;

    private static int Column(ParsingEvent e) => (int)e.Start.Column;
}
