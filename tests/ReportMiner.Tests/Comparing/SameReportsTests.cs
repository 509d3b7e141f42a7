using ReportMiner.Comparing;
using ReportMiner.Model;

namespace ReportMiner.Tests.Comparing;

/// <summary>Being the same is not transitive: what tells little of itself is like several that are not like each other.</summary>
public sealed class SameReportsTests
{
    private static readonly string Text = string.Concat(Enumerable.Range(0x4E00, 300).Select(c => (char)c));

    [Fact]
    public void CopyWithoutYear_JoinsOneOfSeveralYears()
    {
        var copies = Copies([Known("a", 2021), Known("b", 2022), Known("c", 2024), Known("d", null)]);

        var (copy, counted) = Assert.Single(copies);
        Assert.Equal("d", copy); // the one of which less is known
        Assert.Contains(counted, (string[])["a", "b", "c"]);
    }

    [Fact]
    public void CopyWithoutRegion_JoinsOneOfSeveralRegions() =>
        Assert.Equal("d", Assert.Single(Copies([Known("a", 2021, "530102"), Known("b", 2021, "530103"), Known("c", 2021, "530111"), Known("d", 2021, null)])).Key);

    [Fact]
    public void CopiesWithoutYearOrWithoutRegion_DoNotJoinTwoRegionsOrYears()
    {
        Report[] reports = [Known("a", 2021, "530102"), Known("b", null, "530102"), Known("c", 2021, null), Known("d", null, null), Known("e", 2022, "530103"), Known("f", 2022, null)];

        foreach (var group in Groups(reports))
        {
            Assert.True(group.Select(report => report.Year).OfType<int>().Distinct().Count() <= 1);
            Assert.True(group.Select(report => report.RegionCode).OfType<string>().Distinct().Count() <= 1);
        }
    }

    /// <summary>The ids of those without year stand first, between and last.</summary>
    [Theory]
    [InlineData("a", "b", "c", "d", "e", "f")]
    [InlineData("c", "d", "e", "f", "a", "b")]
    [InlineData("b", "e", "a", "d", "c", "f")]
    public void CopiesOfOneYear_StayTogether(string first, string second, string third, string fourth, string undated, string another)
    {
        Report[] reports = [Known(first, 2021), Known(second, 2021), Known(third, 2022), Known(fourth, 2022), Known(undated, null), Known(another, null)];

        var groups = Groups(reports);

        Assert.Equal(2, groups.Count);
        Assert.All(groups, group => Assert.Single(group.Select(report => report.Year).OfType<int>().Distinct()));
    }

    [Fact]
    public void Order_DoesNotMatter()
    {
        Report[] reports = [Known("a", 2021), Known("b", null), Known("c", 2022), Known("d", null, null), Known("e", 2022, "530103"), Known("f", 2021, null)];
        var expected = Copies(reports).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList();

        for (var turn = 1; turn < reports.Length; turn++)
        {
            Report[] turned = [.. reports[turn..], .. reports[..turn]];
            Assert.Equal(expected, Copies(turned).OrderBy(pair => pair.Key, StringComparer.Ordinal));
            Assert.Equal(expected, Copies([.. turned.Reverse()]).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        }
    }

    private static Report Known(string id, int? year, string? region = "530102") => new() { Id = id, Year = year, RegionCode = region, Text = Text };

    private static List<List<Report>> Groups(Report[] reports)
    {
        var copies = Copies(reports);
        return [.. reports.GroupBy(report => copies.GetValueOrDefault(report.Id, report.Id)).Select(group => group.ToList())];
    }

    private static IReadOnlyDictionary<string, string> Copies(Report[] reports)
    {
        var compared = reports.ToDictionary(report => report.Id, report => new ComparedReport(report, 0, Fingerprint.Of(new Extraction(report, [], [], []))));
        return SameReports.Find(reports.Select(report => (report.Id, compared[report.Id].Fingerprint.ToBytes()[..Fingerprint.HeadBytes])), id => compared[id]).Copies;
    }
}
