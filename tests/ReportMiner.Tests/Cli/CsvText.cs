using System.Text;

namespace ReportMiner.Tests.Cli;

/// <summary>Reads CSV as RFC 4180 says, on its own, so that the writer is not its own judge.</summary>
internal static class CsvText
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string csv)
    {
        var records = Records(csv.TrimStart('\uFEFF'));
        return [.. records.Skip(1).Select(record => records[0].Zip(record).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static List<List<string>> Records(string csv)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[i++]);
            else if (csv[i] == '"') quoted = !quoted;
            else if (quoted) cell.Append(csv[i]);
            else if (csv[i] == ',') EndCell();
            else if (csv[i] == '\r' && csv[i + 1] == '\n')
            {
                EndCell();
                records.Add(record);
                record = [];
                i++;
            }
            else cell.Append(csv[i]);
        }
        Assert.True(record.Count == 0 && cell.Length == 0, "the last line has no end");
        return records;

        void EndCell()
        {
            record.Add(cell.ToString());
            cell.Clear();
        }
    }
}
