using System.Buffers.Binary;
using System.Globalization;
using ReportMiner.Model;

namespace ReportMiner.Comparing;

/// <summary>What of a report tells whether another document holds it, too: a sample of its wording, and its figures in their order.</summary>
/// <remarks>
/// The wording, numbers masked, is cut into overlapping pieces, and the smallest of their hashes are kept: the share that two samples have in common is
/// about the share that the texts have in common (bottom-k sketch; standard error 3 %). A text of a few lines is kept as one hash: only an equal one is like it.
/// </remarks>
public sealed class Fingerprint
{
    /// <summary>How many bytes at the start tell which documents may be alike; see <see cref="ReadKeys"/>.</summary>
    public const int HeadBytes = 4 * (2 + KeyCount);

    private const int KeyCount = 8;
    private const int SampleSize = 128;
    private const int Piece = 6;
    private const int ShortText = 200;
    private const int FigureBytes = 9;

    private readonly uint[] _sample;

    private Fingerprint(uint[] sample, PrintedFigure[] figures) => (_sample, Figures) = (sample, figures);

    /// <summary>True where the text is so short that only an equal one is like it.</summary>
    internal bool IsShort => _sample.Length == 1;

    internal IReadOnlyList<PrintedFigure> Figures { get; }

    /// <param name="extraction">With its text; offsets in UTF-16 units, as inside the engine.</param>
    public static Fingerprint Of(Extraction extraction)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        var text = extraction.Report.Text;
        var claimed = extraction.Observations.Select(o => o.Span).ToList();
        return new Fingerprint(Sample(text), [.. extraction.Quantities.Select(q => new PrintedFigure(Value(q), Before(text, q.Span.Start), claimed.Exists(q.Span.Overlaps)))]);
    }

    /// <summary>The first bytes of a kept fingerprint: documents that share a key may be alike, and those with equal figures have the same number for them.</summary>
    public static (uint Figures, IReadOnlyList<uint> Keys) ReadKeys(ReadOnlySpan<byte> head)
    {
        var keys = new uint[Math.Min(KeyCount, (int)Number(head, 1))];
        for (var i = 0; i < keys.Length; i++) keys[i] = Number(head, 2 + i);
        return (Number(head, 0), keys);
    }

    public static Fingerprint Parse(ReadOnlySpan<byte> bytes)
    {
        var sample = new uint[Number(bytes, 1)];
        for (var i = 0; i < sample.Length; i++) sample[i] = Number(bytes, 2 + i);
        var rest = bytes[(4 * (2 + sample.Length))..];
        var figures = new PrintedFigure[rest.Length / FigureBytes];
        for (var i = 0; i < figures.Length; i++)
        {
            var figure = rest.Slice(i * FigureBytes, FigureBytes);
            figures[i] = new PrintedFigure(Number(figure, 0), Number(figure, 1), figure[8] != 0);
        }
        return new Fingerprint(sample, figures);
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[4 * (2 + _sample.Length) + FigureBytes * Figures.Count];
        Put(bytes, 0, Hash.Of(Figures.Select(f => f.Value).ToArray()));
        Put(bytes, 1, (uint)_sample.Length);
        for (var i = 0; i < _sample.Length; i++) Put(bytes, 2 + i, _sample[i]);
        var rest = bytes.AsSpan(4 * (2 + _sample.Length));
        foreach (var figure in Figures)
        {
            Put(rest, 0, figure.Value);
            Put(rest, 1, figure.Before);
            rest[8] = figure.IsClaimed ? (byte)1 : (byte)0;
            rest = rest[FigureBytes..];
        }
        return bytes;
    }

    /// <summary>About how much of their wording two texts share, from 0 to 1.</summary>
    internal double Likeness(Fingerprint other)
    {
        var size = Math.Min(SampleSize, Math.Max(_sample.Length, other._sample.Length));
        int i = 0, j = 0, seen = 0, shared = 0;
        while (seen < size && (i < _sample.Length || j < other._sample.Length))
        {
            var order = i == _sample.Length ? 1 : j == other._sample.Length ? -1 : _sample[i].CompareTo(other._sample[j]);
            if (order <= 0) i++;
            if (order >= 0) j++;
            if (order == 0) shared++;
            seen++;
        }
        return seen == 0 ? 0 : shared / (double)seen;
    }

    private static uint[] Sample(string text)
    {
        var letters = Letters.Of(text, maskNumbers: true);
        if (letters.Length < ShortText) return [Hash.Of(Letters.Of(text, maskNumbers: false))];
        var pieces = new HashSet<uint>(letters.Length);
        for (var i = 0; i + Piece <= letters.Length; i++) pieces.Add(Hash.Of(letters.AsSpan(i, Piece)));
        var sample = pieces.ToArray();
        Array.Sort(sample);
        return sample[..Math.Min(sample.Length, SampleSize)];
    }

    private static uint Value(Quantity quantity) => Hash.Of(quantity.Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{Plain(value)}|{(quantity.ValueMax is { } max ? Plain(max) : 0)}")
        : Letters.Of(quantity.Text, maskNumbers: false));

    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m; // 17.390 is 17.39

    private static uint Before(string text, int at)
    {
        var letters = Letters.Of(text.AsSpan(Math.Max(0, at - 4 * Piece), at - Math.Max(0, at - 4 * Piece)), maskNumbers: true);
        return Hash.Of(letters.AsSpan(Math.Max(0, letters.Length - Piece)));
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int n) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[(4 * n)..]);

    private static void Put(Span<byte> bytes, int n, uint number) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[(4 * n)..], number);
}
