using ReportMiner.Model;

namespace ReportMiner.Tests.Patterns;

public sealed class PatternLoaderTests
{
    [Fact]
    public void ValidPack_EveryPartArrives()
    {
        using var folder = PackFolder.With(PackFolder.Valid);

        var set = folder.Load();

        var pack = Assert.Single(set.Packs);
        Assert.Equal(("parks", "公园", "parks"), (pack.Theme, pack.LabelZh, pack.LabelEn));
        Assert.Equal(["公园", "游乐场"], pack.Topics.Select(topic => topic.Name));
        Assert.Equal(["公园", "绿地"], pack.Topics[0].Words);
        Assert.Equal((Reach.Section, Reach.Sentence), (pack.Topics[0].Reach, pack.Topics[1].Reach));
        var planted = pack.Indicators[0];
        Assert.Equal(new Indicator("parks.trees_planted", "植树数", "trees planted", "Trees planted in parks.", Measure.Count, "株"), planted.Indicator);
        Assert.Equal(["公园"], planted.Topics.Select(topic => topic.Name));
        Assert.Equal(["item", "case"], planted.UnitClasses);
        Assert.Equal(["栽种<株类>?{n}", "{n}(树苗|苗木)栽种"], planted.Phrases.Select(phrase => phrase.Text));
        Assert.Equal(["计划栽种"], planted.Not);
        Assert.Equal(["东区"], planted.SubsetWords);
        Assert.Equal((0m, 100000m), planted.Range);
        var relation = Assert.Single(planted.Relations);
        Assert.Equal(RelationKind.AtMost, relation.Kind);
        Assert.Equal(["parks.trees_bought"], relation.Others);
        Assert.Equal([("全年公园共栽种树苗300株。", 300m, Scope.Headline), ("其中东区栽种20株。", 20m, Scope.Subset)], planted.Examples.Select(example => (example.Text, example.Value, example.Scope)));
        Assert.Equal([("公园计划栽种80株。", null), ("公园栽种苗木5株。", 50m)], planted.CounterExamples.Select(example => (example.Text, example.Value)));
        Assert.Equal((9, 9), (planted.Location.Line, planted.Location.Column));
        Assert.Equal((25, 15), (planted.Examples[0].Location.Line, planted.Examples[0].Location.Column));
    }

    [Fact]
    public void NoTopicsNamed_AllOfThePackHold()
    {
        using var folder = PackFolder.With(PackFolder.Valid);

        Assert.Equal(["公园", "游乐场"], folder.Load().Packs[0].Indicators[1].Topics.Select(topic => topic.Name));
    }

    [Fact]
    public void NoGeneralRules_BuiltInOnesHold()
    {
        using var folder = PackFolder.With(PackFolder.Valid);

        Assert.Contains("共", folder.Load().General.Connectors);
    }

    [Fact]
    public void SameFiles_SameFingerprint_AndOneByteMatters()
    {
        using var one = PackFolder.With(PackFolder.Valid);
        using var same = PackFolder.With(PackFolder.Valid);
        using var other = PackFolder.With(PackFolder.Valid + "#");

        Assert.Equal(one.Load().Fingerprint, same.Load().Fingerprint);
        Assert.NotEqual(one.Load().Fingerprint, other.Load().Fingerprint);
        Assert.Matches("^[0-9a-f]{64}$", one.Load().Fingerprint);
    }
}
