using System.Runtime.InteropServices;

namespace ReportMiner.Comparing;

/// <summary>A number for a stretch of text, the same on every machine; spread evenly, so that the smallest ones are a fair sample.</summary>
internal static class Hash
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u; // FNV-1a
        foreach (var c in text) hash = (hash ^ c) * 16777619;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B; // and the end of MurmurHash3
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    public static uint Of(ReadOnlySpan<uint> numbers) => Of(MemoryMarshal.Cast<uint, char>(numbers));
}
