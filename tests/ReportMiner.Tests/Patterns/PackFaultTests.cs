namespace ReportMiner.Tests.Patterns;

/// <summary>Each row makes one slip in a valid pack: what is replaced, by what, and the fault that it must give.</summary>
public sealed class PackFaultTests
{
    public static TheoryData<string, string, string, string> Slips => new()
    {
        // YAML
        { "theme: parks", "theme：parks", "1:6", "full-width colon '：' follows 'theme'" },
        { "公园: [公园", "公园： [公园", "4:5", "full-width colon" },
        { "    definition: Trees planted", "\tdefinition: Trees planted", "11:1", "tab is used to indent" },
        { "- \"{n}(树苗|苗木)栽种\"", "- {n}(树苗|苗木)栽种", "18:9", "put the phrase in quotes: \"{n}(树苗|苗木)栽种\"" },
        { "- \"{n}(树苗|苗木)栽种\"", "- \"{n}(树苗|苗木)栽种", "18:9", "not closed" },
        { "[公园, 绿地]", "[公园, 绿地", "4:7", "the list that opens here with [" },
        { "[公园, 绿地]", "[公园，绿地]", "4:8", "'，' does not separate words" },
        { "[公园, 绿地]", "[公园、绿地]", "4:8", "'、' does not separate words" },
        { "    unit: 株\n    counted_in: [item, case]", "   unit: 株\n    counted_in: [item, case]", "13:4", "indentation" },
        { "not: [计划栽种]", "not: &a [计划栽种]", "19:10", "anchors (&) and aliases (*)" },
        { "not: [计划栽种]", "not: *a", "19:10", "anchor" },
        { "id: parks.trees_bought", "id: parks.trees_bought\n    id: parks.trees_bought", "32:5", "the key 'id' stands twice" },
        { "theme: parks", "---\ntheme: parks\n---", "3:1", "second document" },

        { "theme: parks", "theme:parks", "1:6", "a blank is missing after 'theme:'" },
        { "{zh: 公园, en: parks}", "{zh:公园, en: parks}", "2:9", "a blank is missing after 'zh:'" },
        { "    not: [", "　　not: [", "19:1", "a full-width or non-breaking blank is used to indent" },
        { "购买…20苗木{n}", "购买…\u200B20苗木{n}", "38:12", "an invisible character (U+200B)" },

        // Keys and types
        { "counted_in: [item, case]", "count_in: [item, case]", "14:5", "unknown key 'count_in' in an indicator; did you mean 'counted_in'?" },
        { "    definition: Trees bought.\n", "", "31:5", "an indicator lacks the key 'definition'" },
        { "{text: 公园购买苗木400株。", "{text: 公园购买苗木400株,长椅5把。", "40:27", "inside { } a comma ends a text" },
        { "label: {zh: 公园, en: parks}", "label: 公园", "2:8", "'label' must be a mapping of keys (zh, en)" },
        { "label: {zh: 公园, en: parks}", "label: {zh: 公园}", "2:8", "lacks the key 'en'" },
        { "definition: Trees bought.", "definition:", "33:16", "'definition' is empty" },
        { "value: 300", "value: 三百", "26:16", "'value' must be a number such as 100 or 17.39, not '三百'" },
        { "scope: subset", "scope: subsets", "27:", "'scope' must be headline, subset, target or prior, not 'subsets'; did you mean 'subset'?" },
        { "reach: sentence", "reach: page", "5:", "'reach' must be clause, sentence, paragraph or section" },
        { "measure: count", "measure: number", "34:14", "'measure' must be count, rate, amount or ratio" },
        { "[item, case]", "item", "14:17", "'counted_in' must be a list" },
        { "      - 购买…20苗木{n}", "      购买…20苗木{n}", "38:7", "'phrases' must be a list" },

        // Names
        { "counted_in: [item, case]", "counted_in: [items, case]", "14:18", "unknown unit class 'items'; did you mean 'item'?" },
        { "topics: [公园]", "topics: [公圆]", "15:14", "unknown topic '公圆'; did you mean '公园'?" },
        { "<株类>?", "<科类>?", "17:11", "no list of words is called '科类'" },
        { "at_most: parks.trees_bought", "at_most: parks.tree_bought", "23:18", "unknown indicator 'parks.tree_bought'; did you mean 'parks.trees_bought'?" },
        { "at_most: parks.trees_bought", "at_most: parks.trees_planted", "23:18", "related to itself" },
        { "id: parks.trees_bought", "id: park.trees_bought", "31:9", "must begin with its theme: 'parks.'" },
        { "id: parks.trees_bought", "id: parks.trees_planted", "31:9", "already taken at" },
        { "公园: [公园, 绿地]", "公园: []", "4:7", "the topic '公园' has no words" },

        // Sense
        { "unit: 株\n    counted_in: [item, case]", "unit: '%'\n    counted_in: [item, case]", "13:11", "a count has no unit '%'; set 'measure' to rate" },
        { "measure: count\n    unit: 株\n    counted_in: [item, case]", "measure: rate\n    unit: 株", "13:11", "a rate has the unit '%'" },
        { "measure: count\n    unit: 株\n    counted_in: [item, case]", "measure: amount\n    unit: 亿元", "13:11", "an amount has the unit 万元" },
        { "    counted_in: [item, case]\n", "", "9:5", "lacks the key 'counted_in'" },
        { "range: [0, 100000]", "range: [9, 1]", "21:12", "write the smaller number first" },
        { "at_most: parks.trees_bought", "quotient: [parks.trees_bought, parks.trees_bought]", "23:19", "'quotient' is for rates and ratios" },
        { "examples:\n      - {text: 公园购买苗木400株。, value: 400}", "examples: []", "39:15", "'examples' is empty" },
        { "    counter_examples:\n      - 购买长椅5把。\n", "", "31:5", "lacks the key 'counter_examples'" },
        { "- 购买…20苗木{n}", "- 购买…20苗木{n}\n      - 购 买…20苗木{n}", "39:9", "stands twice in this indicator (first in line 38)" },

        // Phrases: the column is the place in the phrase
        { "购买…20苗木{n}", "购买…20苗木", "38:15", "the phrase has no {n}" },
        { "购买…20苗木{n}", "购买{n}苗木{n}", "38:16", "a second {n}" },
        { "购买…20苗木{n}", "购买(苗木{n}", "38:14", "the group in front of {n} is not closed" },
        { "购买…20苗木{n}", "购买(苗木{n})", "38:14", "{n} cannot stand inside a group" },
        { "\"{n}(树苗|苗木)栽种\"", "\"{n}(树苗|苗木栽种\"", "18:13", "this ( is never closed" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void Slip_PlaceAndAdvice(string part, string slip, string place, string message)
    {
        Assert.Contains(part, PackFolder.Valid, StringComparison.Ordinal);
        var at = PackFolder.Valid.LastIndexOf(part, StringComparison.Ordinal);
        at = part.StartsWith("    unit", StringComparison.Ordinal) || part.StartsWith("topics", StringComparison.Ordinal) ? PackFolder.Valid.IndexOf(part, StringComparison.Ordinal) : at;
        using var folder = PackFolder.With(PackFolder.Valid[..at] + slip + PackFolder.Valid[(at + part.Length)..]);

        var faults = folder.Faults();

        Assert.Contains(faults, fault => fault.StartsWith($"parks.yaml:{place}", StringComparison.Ordinal) && fault.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void SeveralFaults_AllAreToldInOrder()
    {
        using var folder = PackFolder.With(PackFolder.Valid.Replace("range", "rage", StringComparison.Ordinal).Replace("{zh: 公园, en: parks}", "{}", StringComparison.Ordinal));
        folder.Write("broken.yaml", "theme: [");

        var faults = folder.Faults();

        Assert.Equal(4, faults.Count);
        Assert.StartsWith("broken.yaml:", faults[0], StringComparison.Ordinal);
        Assert.Contains("lacks the key 'zh'", faults[1], StringComparison.Ordinal);
        Assert.Contains("lacks the key 'en'", faults[2], StringComparison.Ordinal);
        Assert.Contains("did you mean 'range'?", faults[3], StringComparison.Ordinal);
    }
}
