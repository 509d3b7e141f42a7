namespace ReportMiner.Segmenting.Jieba;

/// <summary>The words added to the dictionary at run time, as a trie over a hash table.</summary>
internal sealed class Overlay
{
    private readonly Dictionary<ulong, int> _children = [];
    private readonly List<long> _frequencies = [-1];
    private readonly List<double> _logs = [0];
    private int[]? _roots;

    public bool IsEmpty => _roots is null;

    /// <summary>The node of the words that begin with a character; 0 when there are none.</summary>
    public int Root(char first) => _roots is null ? 0 : _roots[first];

    /// <summary>The node one character further; 0 when no word goes on so.</summary>
    public int Child(int node, char next) => _children.GetValueOrDefault(Key(node, next));

    /// <summary>The frequency given to the word that ends at a node; -1 when none was given.</summary>
    public long Frequency(int node) => _frequencies[node];

    /// <summary>The logarithm of that frequency.</summary>
    public double Log(int node) => _logs[node];

    public void Set(ReadOnlySpan<char> word, long frequency)
    {
        _roots ??= new int[65536];
        var node = 0;
        foreach (var c in word)
        {
            var child = node == 0 ? _roots[c] : Child(node, c);
            if (child == 0)
            {
                child = _frequencies.Count;
                _frequencies.Add(-1);
                _logs.Add(0);
                if (node == 0)
                    _roots[c] = child;
                else
                    _children.Add(Key(node, c), child);
            }
            node = child;
        }
        _frequencies[node] = frequency;
        _logs[node] = Math.Log(Math.Max(frequency, 1));
    }

    /// <summary>The node of a whole text; 0 when no word begins with it.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsEmpty)
            return 0;
        var node = Root(text[0]);
        for (var i = 1; i < text.Length && node != 0; i++)
            node = Child(node, text[i]);
        return node;
    }

    private static ulong Key(int node, char next) => ((ulong)(uint)node << 16) | next;
}
