using System.Globalization;

namespace ReportMiner.Patterns;

/// <summary>Reads the values of one mapping by key; whatever does not fit becomes a fault.</summary>
internal sealed class MappingReader
{
    private readonly YamlNode.Mapping _node;
    private readonly string _what;
    private readonly FaultList _faults;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);

    private MappingReader(YamlNode.Mapping node, string what, FaultList faults)
    {
        _node = node;
        _what = what;
        _faults = faults;
    }

    /// <summary>Where the mapping begins.</summary>
    public YamlNode Node => _node;

    /// <summary>Opens a mapping that may have these keys; <paramref name="what"/> is its name in messages, e.g. "an indicator".</summary>
    /// <returns>Null where the node is no mapping.</returns>
    public static MappingReader? Open(YamlNode node, string what, FaultList faults, params string[] keys)
    {
        if (node is not YamlNode.Mapping mapping)
        {
            faults.Add(node, $"{what} must be a mapping of keys ({string.Join(", ", keys)}) to values");
            return null;
        }

        var reader = new MappingReader(mapping, what, faults);
        foreach (var (key, value) in mapping.Entries)
        {
            if (!keys.Contains(key.Value))
            {
                faults.Add(key, IsRestOfText(value) && key.Value.Split(':') is [var name, _, ..] && keys.Contains(name)
                    ? $"a blank is missing after '{name}:'"
                    : IsRestOfText(value)
                    ? $"'{key.Value}' stands alone in {what}: inside {{ }} a comma ends a text; put the text in quotes"
                    : $"unknown key '{key.Value}' in {what}{DidYouMean.Suggest(key.Value, keys)}");
                // Taken for what was meant, so that the slip is not told a second time as a missing key.
                if (DidYouMean.Nearest(key.Value, keys) is { } meant)
                    reader._values.TryAdd(meant, value);
            }
            else if (!reader._values.TryAdd(key.Value, value))
                faults.Add(key, $"the key '{key.Value}' stands twice in {what}; keep one");
        }

        return reader;
    }

    /// <summary>True where YAML made up the value: in {text: 一,二} the key 二 has none.</summary>
    private static bool IsRestOfText(YamlNode value) => value is YamlNode.Scalar { IsQuoted: false, Value: "" };

    public YamlNode? Optional(string key) => _values.GetValueOrDefault(key);

    public YamlNode? Required(string key)
    {
        if (_values.TryGetValue(key, out var value))
            return value;
        _faults.Add(_node, $"{_what} lacks the key '{key}'");
        return null;
    }

    public YamlNode.Scalar? RequiredText(string key) => Text(Required(key), $"'{key}'", _faults);

    public YamlNode.Scalar? OptionalText(string key) => Text(Optional(key), $"'{key}'", _faults);

    /// <returns>The value's text, or null (with a fault, unless there is no value).</returns>
    public static YamlNode.Scalar? Text(YamlNode? value, string name, FaultList faults)
    {
        switch (value)
        {
            case null:
                return null;
            case YamlNode.Scalar { IsEmpty: false } scalar:
                return scalar;
            case YamlNode.Scalar empty:
                faults.Add(empty, $"{name} is empty; write a text");
                return null;
            case YamlNode.Mapping mapping when mapping.Entries is [{ Key.Value: "n" }]:
                faults.Add(value, $"YAML takes a text that begins with {{ for a mapping; put {name} in quotes: \"{{n}}…\"");
                return null;
            default:
                faults.Add(value, $"{name} must be a text");
                return null;
        }
    }

    public decimal? RequiredNumber(string key) => Required(key) is { } value ? Number(value, $"'{key}'", _faults) : null;

    public static decimal? Number(YamlNode value, string name, FaultList faults)
    {
        if (Text(value, name, faults) is not { } text)
            return null;
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text.Value, style, CultureInfo.InvariantCulture, out var number))
            return number;
        faults.Add(text, $"{name} must be a number such as 100 or 17.39, not '{text.Value}'");
        return null;
    }

    /// <summary>One of the words given, or null (with a fault, unless there is no value).</summary>
    public T? Choice<T>(YamlNode? value, string name)
        where T : struct, Enum
    {
        if (Text(value, name, _faults) is not { } text)
            return null;
        var names = Enum.GetNames<T>().Select(n => n.ToLowerInvariant()).ToArray();
        if (names.Contains(text.Value))
            return Enum.Parse<T>(text.Value, ignoreCase: true);
        _faults.Add(text, $"{name} must be {string.Join(", ", names[..^1])} or {names[^1]}, not '{text.Value}'{DidYouMean.Suggest(text.Value, names)}");
        return null;
    }

    /// <summary>The items of a list; a single value where a list belongs is a fault.</summary>
    public static IReadOnlyList<YamlNode> Items(YamlNode? value, string name, FaultList faults)
    {
        switch (value)
        {
            case null:
                return [];
            case YamlNode.Sequence list:
                return list.Items;
            default:
                faults.Add(value, $"{name} must be a list: [one, two], or each on a line of its own that begins with '- '");
                return [];
        }
    }
}
