using System.Text;
using ReportMiner.Model;

namespace ReportMiner.Patterns;

/// <summary>Parses the phrase language: <c>受理&lt;件类&gt;?(…案件|申请){n}</c>.</summary>
/// <remarks>Full-width characters count as their ASCII twins, also those that have a meaning; a backslash takes the meaning away.</remarks>
internal sealed class PhraseParser
{
    public const int LongestPhrase = 200;
    private const int DefaultGap = 20;
    private const int LongestGap = 40;
    private const int MaxDepth = 8;

    /// <summary>Matching takes time in proportion to the words.</summary>
    private const int MostWords = 2_000;

    private readonly string _text;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _lists;
    private int _at;

    private PhraseParser(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        _text = string.Concat(text.Select(TextNormalizer.Fold));
        _lists = lists;
    }

    /// <param name="text">As its author wrote it.</param>
    /// <param name="lists">The named lists that it may use.</param>
    /// <param name="location">Where it stands.</param>
    /// <exception cref="PhraseException">It is written wrongly.</exception>
    public static Phrase Parse(string text, IReadOnlyDictionary<string, IReadOnlyList<string>> lists, SourceLocation location)
    {
        if (text.Length > LongestPhrase)
            throw new PhraseException(0, $"the phrase has {text.Length} characters; at most {LongestPhrase} are allowed");
        return new PhraseParser(text, lists).Whole(text, location);
    }

    private Phrase Whole(string text, SourceLocation location)
    {
        var before = Sequence(0);
        if (!AtFigure)
            throw End("the phrase has no {n}; write {n} where the figure stands");
        _at = _text.IndexOf('}', _at) + 1;
        if (Peek == '?')
            throw new PhraseException(_at, "{n} cannot be left out; remove the ?");
        var after = Sequence(0);
        if (AtFigure)
            throw new PhraseException(_at, "a second {n}; a phrase speaks of one figure (a phrase on the next line needs a '- ' of its own)");
        if (_at < _text.Length)
            throw End("");
        if (PhraseShape.CanBeginWithGap(before))
            throw new PhraseException(0, "a phrase cannot begin with a gap (…); begin it with a word that must be there");
        if (PhraseShape.CanEndWithGap(after))
            throw new PhraseException(_text.Length - 1, "a phrase cannot end with a gap (…); end it with a word that must be there");
        if (PhraseShape.CanBeWordless(before) && PhraseShape.CanBeWordless(after))
            throw new PhraseException(0, "the phrase could match a figure without any word; at least one word must not be optional");
        if (PhraseShape.Words(before) + PhraseShape.Words(after) > MostWords)
            throw new PhraseException(0, $"the phrase holds more than {MostWords} words, those of its lists counted; split it or use shorter lists");
        return new Phrase(text, before, after, location);
    }

    private char Peek
    {
        get
        {
            while (_at < _text.Length && (TextNormalizer.IsIgnorable(_text[_at]) || char.IsWhiteSpace(_text[_at])))
                _at++;
            return _at < _text.Length ? _text[_at] : '\0';
        }
    }

    private bool AtFigure => Peek == '{';

    /// <summary>Parts up to {n}, | , ) or the end.</summary>
    private PhraseNode Sequence(int depth)
    {
        var parts = new List<PhraseNode>();
        var literal = new StringBuilder();
        while (Peek is var c and not ('\0' or '|' or ')'))
        {
            if (c == '{')
            {
                Figure(depth);
                break;
            }

            if (!IsPart(c))
            {
                Character(parts, literal);
                continue;
            }

            Flush(parts, literal);
            parts.Add(Part(c, depth));
        }

        Flush(parts, literal);
        return parts is [var only] ? only : new PhraseNode.Sequence(parts);
    }

    private static bool IsPart(char c) => c is '(' or '<' or '…';

    private static void Flush(List<PhraseNode> parts, StringBuilder literal)
    {
        if (literal.Length > 0)
            parts.Add(new PhraseNode.Literal(literal.ToString()));
        literal.Clear();
    }

    private void Character(List<PhraseNode> parts, StringBuilder literal)
    {
        var c = _text[_at];
        switch (c)
        {
            case '?':
                throw new PhraseException(_at, "? makes the character, group or list before it optional; there is none here");
            case '}' or '>':
                throw new PhraseException(_at, $"a stray '{c}'; write \\{c} if the text holds it");
            case '.' when _at + 1 < _text.Length && _text[_at + 1] == '.':
                throw new PhraseException(_at, "a gap is written … (one character), not as dots");
            case '\\' when _at + 1 == _text.Length:
                throw new PhraseException(_at, "a backslash at the end; write \\\\ if the text holds it");
            case '\\':
                c = _text[++_at];
                break;
        }

        _at++;
        if (Peek == '?')
        {
            Flush(parts, literal);
            parts.Add(Optional(new PhraseNode.Literal(c.ToString())));
        }
        else
        {
            literal.Append(c);
        }
    }

    private PhraseNode Part(char c, int depth)
    {
        if (c == '…')
            return Gap();
        var part = c == '(' ? Group(depth + 1) : List();
        return Peek == '?' ? Optional(part) : part;
    }

    private PhraseNode.Choice Optional(PhraseNode part)
    {
        _at++;
        if (Peek == '?')
            throw new PhraseException(_at, "a second ?; one makes a part optional");
        var nothing = new PhraseNode.Sequence([]);
        return part is PhraseNode.Choice choice
            ? new PhraseNode.Choice([.. choice.Options, nothing])
            : new PhraseNode.Choice([part, nothing]);
    }

    private PhraseNode Group(int depth)
    {
        var open = _at;
        if (depth > MaxDepth)
            throw new PhraseException(_at, $"groups are nested more than {MaxDepth} deep");
        var options = new List<PhraseNode>();
        do
        {
            _at++;
            var start = _at;
            var option = Sequence(depth);
            if (option is PhraseNode.Sequence { Parts.Count: 0 })
                throw new PhraseException(start, "an alternative is empty; to make the group optional, write (…)? instead");
            options.Add(option);
        }
        while (Peek == '|');
        if (Peek != ')')
            throw new PhraseException(open, "this ( is never closed with )");
        _at++;
        return options is [var only] ? only : new PhraseNode.Choice(options);
    }

    private PhraseNode.Choice List()
    {
        var open = _at;
        var close = _text.IndexOf('>', open);
        if (close < 0)
            throw new PhraseException(open, "this < is never closed with >");
        var name = TextNormalizer.FoldWord(_text[(open + 1)..close]);
        if (!_lists.TryGetValue(name, out var words))
            throw new PhraseException(open, $"no list of words is called '{name}'; define it under 'words'{DidYouMean.Suggest(name, _lists.Keys)}");
        _at = close + 1;
        return new PhraseNode.Choice([.. words.Select(word => new PhraseNode.Literal(word))]);
    }

    private PhraseNode.Gap Gap()
    {
        var open = _at;
        while (_at < _text.Length && _text[_at] == '…')
            _at++;
        var digits = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;
        var length = _at - digits;
        if (Peek == '?')
            throw new PhraseException(_at, "a gap may always be empty; remove the ?");
        if (length == 0)
            return new PhraseNode.Gap(DefaultGap);
        if (length < 3 && int.Parse(_text.AsSpan(digits, length)) is >= 1 and <= LongestGap and var max)
            return new PhraseNode.Gap(max);
        throw new PhraseException(open, $"a gap is 1 to {LongestGap} characters long; if the digits after … belong to the text, write a backslash before them");
    }

    /// <summary>Checks the braces at the current place, without passing them.</summary>
    private void Figure(int depth)
    {
        var close = _text.IndexOf('}', _at);
        if (close < 0 || TextNormalizer.FoldWord(_text[(_at + 1)..close]) != "n")
            throw new PhraseException(_at, "braces hold the figure only: {n}");
        if (depth > 0)
            throw new PhraseException(_at, _text.IndexOf(')', _at) < 0 ? "the group in front of {n} is not closed; write ) where it ends" : "{n} cannot stand inside a group; write one phrase for each order");
    }

    private PhraseException End(string message) => Peek switch
    {
        ')' => new PhraseException(_at, "this ) was never opened with ("),
        '|' => new PhraseException(_at, "alternatives stand in a group: (one|other)"),
        _ => new PhraseException(Math.Max(0, _text.Length - 1), message),
    };
}
