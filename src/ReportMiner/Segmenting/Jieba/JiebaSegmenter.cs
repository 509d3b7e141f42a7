using System.Runtime.InteropServices;

namespace ReportMiner.Segmenting.Jieba;

/// <summary>Cuts Chinese text into words, token for token as Python's jieba 0.42.1 does.</summary>
/// <remarks>
/// Segmenters share one copy of the dictionary, so that making one costs next to nothing; the words that are added
/// belong to the segmenter alone. Any number of threads may cut with one segmenter as long as none changes its words.
/// Lone surrogates are characters like any other.
/// </remarks>
public sealed class JiebaSegmenter
{
    private readonly Lexicon _lexicon = new();

    /// <summary>Words that the hidden Markov model must not put together.</summary>
    private readonly HashSet<string> _forceSplit = [];

    /// <summary>Cuts a text into words that, joined, are the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cutAll">All words of the dictionary that occur in the text instead, overlapping ones too; what
    /// lies between white space is then one token, the empty string included, as in Python.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary does not have.</param>
    public IReadOnlyList<string> Cut(string text, bool cutAll = false, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (cutAll)
            return new FullCutter(_lexicon).Cut(text);
        var ends = new int[text.Length];
        var words = new string[Cut(text, ends, hmm)];
        var begin = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Word(text, begin, ends[i]);
            begin = ends[i];
        }
        return words;
    }

    /// <summary>Cuts a text without allocating: writes where each word ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ends">Takes the ends, in UTF-16 code units; at least as long as the text.</param>
    /// <param name="hmm">Whether the hidden Markov model looks for words that the dictionary does not have.</param>
    /// <returns>The number of words. The first begins at 0, each other where the one before it ends.</returns>
    public unsafe int Cut(ReadOnlySpan<char> text, Span<int> ends, bool hmm = true)
    {
        if (ends.Length < text.Length)
            throw new ArgumentException("The buffer is shorter than the text.", nameof(ends));
        fixed (char* characters = text)
        fixed (int* output = ends)
        {
            var after = new BlockCutter(_lexicon, _forceSplit, hmm).Cut(characters, text.Length, output);
            return (int)(after - output);
        }
    }

    /// <summary>Cuts a text without making strings: appends where each word ends to a list.</summary>
    public void Cut(ReadOnlySpan<char> text, List<int> ends, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(ends);
        var before = ends.Count;
        CollectionsMarshal.SetCount(ends, before + text.Length);
        var count = Cut(text, CollectionsMarshal.AsSpan(ends)[before..], hmm);
        CollectionsMarshal.SetCount(ends, before + count);
    }

    /// <summary>Cuts a text for a search index: before each long word, its parts of two and three characters that are words.</summary>
    public IReadOnlyList<string> CutForSearch(string text, bool hmm = true)
    {
        var words = new List<string>();
        foreach (var token in Tokenize(text, TokenizerMode.Search, hmm))
            words.Add(token.Word);
        return words;
    }

    /// <summary>Cuts a text into words with their places.</summary>
    public IReadOnlyList<JiebaToken> Tokenize(string text, TokenizerMode mode = TokenizerMode.Default, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ends = new int[text.Length];
        var count = Cut(text, ends, hmm);
        var tokens = new List<JiebaToken>(count);
        var begin = 0;
        foreach (var end in ends.AsSpan(0, count))
        {
            if (mode == TokenizerMode.Search)
            {
                AddParts(tokens, text, begin, end, 2);
                AddParts(tokens, text, begin, end, 3);
            }
            tokens.Add(new(Word(text, begin, end), begin, end));
            begin = end;
        }
        return tokens;
    }

    /// <summary>Adds the words of a UTF-8 file, one a line: the word, its frequency, its part of speech, separated by one
    /// blank; the last two may be left out.</summary>
    /// <exception cref="InvalidDataException">The file is not UTF-8, or a frequency is out of range.</exception>
    public void LoadUserDict(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Load(UserDictionary.Read(path));
    }

    /// <summary>Adds the words of a dictionary in the form of <see cref="LoadUserDict(string)"/>.</summary>
    public void LoadUserDict(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Load(UserDictionary.Parse(reader.ReadToEnd()));
    }

    /// <summary>Adds a word, or gives it another frequency.</summary>
    /// <param name="word">The word.</param>
    /// <param name="freq">Its frequency; when left out, as much as <see cref="SuggestFreq(string, bool)"/> says. 0 takes
    /// the word out.</param>
    /// <param name="tag">Accepted for the sake of the name's users; parts of speech are not kept.</param>
    public void AddWord(string word, long? freq = null, string? tag = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        _ = tag;
        var frequency = freq ?? SuggestFreq(word);
        ArgumentOutOfRangeException.ThrowIfNegative(frequency, nameof(freq));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(frequency, UserDictionary.MaxFrequency, nameof(freq));
        _lexicon.Set(word, frequency);
        if (frequency == 0)
            _forceSplit.Add(word);
    }

    /// <summary>Takes a word out, so that neither the dictionary nor the hidden Markov model yields it.</summary>
    public void DeleteWord(string word) => AddWord(word, 0);

    /// <summary>The frequency at which a word is cut out whole.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tune">Whether to give the word that frequency.</param>
    public long SuggestFreq(string word, bool tune = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var frequency = Math.Max((long)(Likelihood(Cut(word, hmm: false)) * _lexicon.Total) + 1, Known(word, 1));
        if (tune)
            AddWord(word, frequency);
        return frequency;
    }

    /// <summary>The frequency at which a word falls into the given parts.</summary>
    /// <param name="segments">The parts.</param>
    /// <param name="tune">Whether to give the word that frequency.</param>
    public long SuggestFreq(IEnumerable<string> segments, bool tune = false)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var parts = segments.ToList();
        var word = string.Concat(parts);
        var frequency = Math.Min((long)(Likelihood(parts) * _lexicon.Total), Known(word, 0));
        if (tune)
            AddWord(word, frequency);
        return frequency;
    }

    private double Likelihood(IReadOnlyList<string> parts)
    {
        var likelihood = 1.0;
        foreach (var part in parts)
            likelihood *= Known(part, 1) / (double)_lexicon.Total;
        return likelihood;
    }

    private long Known(string word, long otherwise) => _lexicon.Frequency(word) is >= 0 and var known ? known : otherwise;

    private void Load(IEnumerable<UserWord> words)
    {
        foreach (var word in words)
            AddWord(word.Text, word.Frequency);
    }

    private void AddParts(List<JiebaToken> tokens, string text, int begin, int end, int length)
    {
        for (var i = begin; end - begin > length && i <= end - length; i++)
        {
            if (_lexicon.Frequency(text.AsSpan(i, length)) > 0)
                tokens.Add(new(text.Substring(i, length), i, i + length));
        }
    }

    private static string Word(string text, int begin, int end) => text.Substring(begin, end - begin);
}
