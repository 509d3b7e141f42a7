namespace ReportMiner.Patterns;

/// <summary>A value of a YAML file with its place; line and column from 1.</summary>
internal abstract record YamlNode(int Line, int Column)
{
    /// <summary>A text, number or nothing; what it is to be is for its reader to say.</summary>
    /// <remarks>TextColumn is where its first character stands, after an opening quote; 0 where places in the value are not places in the line.</remarks>
    public sealed record Scalar(int Line, int Column, string Value, bool IsQuoted, int TextColumn) : YamlNode(Line, Column)
    {
        public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (!IsQuoted && Value is "~" or "null");
    }

    public sealed record Sequence(int Line, int Column, IReadOnlyList<YamlNode> Items) : YamlNode(Line, Column);

    public sealed record Mapping(int Line, int Column, IReadOnlyList<KeyValuePair<Scalar, YamlNode>> Entries) : YamlNode(Line, Column);
}
