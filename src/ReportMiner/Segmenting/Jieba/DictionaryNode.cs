namespace ReportMiner.Segmenting.Jieba;

/// <summary>A node of the dictionary's double array: a text with which words begin.</summary>
/// <remarks>The bits are described in <c>Data/derive.py</c>. The default value is no node.</remarks>
internal readonly record struct DictionaryNode(ulong Bits)
{
    public bool Exists => Bits != 0;

    /// <summary>The code of the last character.</summary>
    public uint Label => (uint)(Bits >> 20) & 0x3FFF;

    /// <summary>Where the frequency stands; 0 when the text only begins words.</summary>
    public uint FrequencyIndex => (uint)(Bits >> 34) & 0x1FFF;

    /// <summary>1 when there may be a child, 0 when there is none.</summary>
    public uint ChildFilter(uint code) => (uint)(Bits >> (int)(48 + (code & 15))) & 1;

    /// <summary>The slot in which a child stands, if there is one.</summary>
    public uint ChildSlot(uint code) => ((uint)Bits & 0xFFFFF) + code;
}
