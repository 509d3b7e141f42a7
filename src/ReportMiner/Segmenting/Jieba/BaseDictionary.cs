using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ReportMiner.Segmenting.Jieba;

/// <summary>jieba's dictionary and hidden Markov model, read in place from the embedded <c>jieba.bin</c>.</summary>
/// <remarks>
/// One copy a process, immutable. The layout is described in <c>Data/derive.py</c>. The pointers stay valid as long
/// as the assembly is loaded, which is as long as this type can be reached.
/// </remarks>
internal sealed unsafe class BaseDictionary
{
    /// <summary>The bits of a character map entry that are the code.</summary>
    public const uint CodeMask = 0x3FFF;

    /// <summary>Set in the map for the characters that the hidden Markov model cuts (U+4E00 to U+9FD5).</summary>
    public const uint Han = 0x4000;

    /// <summary>Set in the map for the characters that make up the blocks in which words are looked for.</summary>
    public const uint InBlock = 0x8000;

    public static readonly BaseDictionary Instance = new();

    private BaseDictionary()
    {
        var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("jieba.bin");
        if (stream is not UnmanagedMemoryStream memory)
            throw new InvalidOperationException("The embedded dictionary jieba.bin is missing.");
        // Never disposed: it would drop nothing, and the pointer outlives it.
        var data = memory.PositionPointer;
        if (!BitConverter.IsLittleEndian || BinaryPrimitives.ReadUInt32LittleEndian(new(data + 4, 4)) != 0x324A4D52)
            throw new InvalidOperationException("The embedded dictionary jieba.bin cannot be read on this machine.");
        var nodes = *(int*)(data + 8);
        var frequencies = *(int*)(data + 12);
        var codes = *(int*)(data + 16);
        Total = Unsafe.ReadUnaligned<long>(data + 20);
        LogTotal = Unsafe.ReadUnaligned<double>(data + 28);
        Start = (double*)(data + 36);
        LaterTransitions = Start + 4;
        EarlierTransitions = LaterTransitions + 4;
        Logs = EarlierTransitions + 4;
        FrequencyCount = frequencies;
        Frequencies = (long*)(Logs + frequencies);
        Emissions = (double*)(Frequencies + frequencies);
        Map = (ushort*)(Emissions + (4 * codes));
        Nodes = (DictionaryNode*)(Map + 65536);
        if ((byte*)(Nodes + nodes) != data + memory.Length)
            throw new InvalidOperationException("The embedded dictionary jieba.bin is not whole.");
    }

    /// <summary>The sum of all frequencies.</summary>
    public long Total { get; }

    /// <summary>The natural logarithm of <see cref="Total"/>.</summary>
    public double LogTotal { get; }

    public int FrequencyCount { get; }

    /// <summary>The distinct frequencies, rising, after a 0 for what is no word.</summary>
    public long* Frequencies { get; }

    /// <summary>The natural logarithms of <see cref="Frequencies"/>; of 0, that of 1.</summary>
    public double* Logs { get; }

    /// <summary>The start probabilities of the states B, M, E, S.</summary>
    public double* Start { get; }

    /// <summary>The transitions into B, M, E, S from S, M, M, S, which win ties.</summary>
    public double* LaterTransitions { get; }

    /// <summary>The transitions into B, M, E, S from E, B, B, E.</summary>
    public double* EarlierTransitions { get; }

    /// <summary>The emission probabilities of B, M, E, S, four to a code.</summary>
    public double* Emissions { get; }

    /// <summary>The map from character to code and class.</summary>
    public ushort* Map { get; }

    /// <summary>The double array.</summary>
    public DictionaryNode* Nodes { get; }

    /// <summary>The node of a single character.</summary>
    public DictionaryNode Root(char c)
    {
        var code = Map[c] & CodeMask;
        var node = Nodes[code];
        // A code may also stand for a character that has an emission and begins no word.
        return code != 0 && (node.FrequencyIndex != 0 || node.Bits >> 48 != 0) ? node : default;
    }

    /// <summary>The node one character further.</summary>
    public DictionaryNode Child(DictionaryNode node, char c)
    {
        var code = Map[c] & CodeMask;
        if (node.ChildFilter(code) == 0)
            return default;
        var child = Nodes[node.ChildSlot(code)];
        return child.Label == code ? child : default;
    }

    /// <summary>The frequency of a word; 0 of what only begins words, -1 of what does neither.</summary>
    public long Frequency(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return -1;
        var node = Root(word[0]);
        for (var i = 1; i < word.Length && node.Exists; i++)
            node = Child(node, word[i]);
        return node.Exists ? Frequencies[node.FrequencyIndex] : -1;
    }
}
