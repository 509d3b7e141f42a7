using System.Text;

namespace ReportMiner.Cli;

/// <summary>Aligns columns for a fixed-width font in which Chinese characters take two places.</summary>
internal static class TextTable
{
    private const int ColumnGap = 2;

    public static string Format(IEnumerable<string[]> rows)
    {
        var table = rows.ToList();
        var text = new StringBuilder();
        if (table.Count == 0) return "";
        var widths = Enumerable.Range(0, table[0].Length).Select(column => table.Max(row => Width(row[column]))).ToArray();
        foreach (var row in table)
        {
            for (var column = 0; column < row.Length; column++)
            {
                var last = column == row.Length - 1;
                text.Append(row[column]).Append(' ', last ? 0 : widths[column] - Width(row[column]) + ColumnGap);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Places that a text takes on a terminal.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);
}
