namespace ReportMiner.Extracting;

/// <summary>Finds every occurrence of many strings in one pass over the text (Aho and Corasick, CACM 18(6), 1975).</summary>
internal sealed class LiteralIndex
{
    private readonly Dictionary<int, int>[] _next;      // by node: character → node; by character first, to skip most at once
    private readonly int[] _fail;
    private readonly int[] _output;                     // node → literal ending here, or -1
    private readonly int[] _outputLink;                 // node → next shorter suffix node with an output, or 0
    private readonly string[] _literals;

    public LiteralIndex(IEnumerable<string> literals)
    {
        _literals = [.. literals.Where(literal => literal.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var next = new List<Dictionary<int, int>> { new() };
        var output = new List<int> { -1 };
        for (var id = 0; id < _literals.Length; id++)
        {
            var node = 0;
            foreach (var c in _literals[id])
            {
                if (!next[node].TryGetValue(c, out var child))
                {
                    child = next.Count;
                    next[node].Add(c, child);
                    next.Add(new Dictionary<int, int>());
                    output.Add(-1);
                }
                node = child;
            }
            output[node] = id;
        }
        _next = [.. next];
        _output = [.. output];
        _fail = new int[_next.Length];
        _outputLink = new int[_next.Length];
        LinkFailures();
    }

    public IReadOnlyList<string> Literals => _literals;

    /// <summary>Every occurrence as (start, literal), by its end and then the longer first.</summary>
    public List<(int Start, int Literal)> Find(string text)
    {
        var hits = new List<(int, int)>();
        var node = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int child;
            while (!_next[node].TryGetValue(text[i], out child) && node != 0) node = _fail[node];
            node = child;
            for (var at = _output[node] >= 0 ? node : _outputLink[node]; at != 0; at = _outputLink[at])
                hits.Add((i + 1 - _literals[_output[at]].Length, _output[at]));
        }
        return hits;
    }

    private void LinkFailures()
    {
        var queue = new Queue<int>(_next[0].Values);
        while (queue.TryDequeue(out var node))
        {
            foreach (var (c, child) in _next[node])
            {
                var fail = _fail[node];
                int target;
                while (!_next[fail].TryGetValue(c, out target) && fail != 0) fail = _fail[fail];
                _fail[child] = target;
                _outputLink[child] = _output[target] >= 0 ? target : _outputLink[target];
                queue.Enqueue(child);
            }
        }
    }
}
