namespace ReportMiner.Segmenting.Jieba;

/// <summary>The words added to the dictionary at run time, as a trie over a hash table.</summary>
internal sealed class Overlay
{
    private readonly Dictionary<ulong, int> _children = [];
    private OverlayNode[] _nodes = new OverlayNode[16];
    private int _count = 1;

    /// <summary>The node of the words that begin with a character, 0 for none; null as long as there are no words at all.</summary>
    public int[]? Roots { get; private set; }

    /// <summary>The node one character further; 0 when no word goes on so.</summary>
    public int Child(int node, char next) =>
        (_nodes[node].ChildFilter >> (next & 63) & 1) == 0 ? 0 : _children.GetValueOrDefault(Key(node, next));

    public ref readonly OverlayNode this[int node] => ref _nodes[node];

    public void Set(ReadOnlySpan<char> word, long frequency)
    {
        Roots ??= new int[65536];
        ref var root = ref Roots[word[0]];
        if (root == 0)
            root = Add();
        var node = root;
        foreach (var c in word[1..])
        {
            var child = Child(node, c);
            if (child == 0)
            {
                child = Add();
                _children.Add(Key(node, c), child);
                _nodes[node].ChildFilter |= 1UL << (c & 63);
            }
            node = child;
        }
        _nodes[node].Frequency = frequency;
        _nodes[node].Log = Math.Log(Math.Max(frequency, 1));
    }

    /// <summary>The node of a whole text; 0 when no word begins with it.</summary>
    public int Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || Roots is null)
            return 0;
        var node = Roots[text[0]];
        for (var i = 1; i < text.Length && node != 0; i++)
            node = Child(node, text[i]);
        return node;
    }

    private int Add()
    {
        if (_count == _nodes.Length)
            Array.Resize(ref _nodes, 2 * _count);
        _nodes[_count].Frequency = OverlayNode.NotGiven;
        return _count++;
    }

    private static ulong Key(int node, char next) => ((ulong)(uint)node << 16) | next;
}
