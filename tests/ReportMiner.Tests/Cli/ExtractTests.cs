using System.Text.Json;

namespace ReportMiner.Tests.Cli;

public sealed class ExtractTests
{
    [Fact]
    public void Results_ComeInInputOrderOneALine()
    {
        var ids = Enumerable.Range(0, 300).Select(i => $"{i}").ToList();

        var run = Extract(string.Concat(ids.Select(id => $"{{\"id\":\"{id}\",\"text\":\"码头纠纷{id}件\"}}\n")));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(ids, run.Lines.Select(line => Parse(line).GetProperty("id").GetString()));
    }

    [Fact]
    public void Offsets_CountCodePoints()
    {
        const string text = "𠮷𠮷码头纠纷31件。";

        var result = Parse(Extract($"{{\"id\":\"a\",\"text\":\"{text}\"}}").Lines[0]);

        var observation = Assert.Single(result.GetProperty("observations").EnumerateArray());
        Assert.Equal((6, 9, "31件"), (observation.GetProperty("start").GetInt32(), observation.GetProperty("end").GetInt32(), observation.GetProperty("text").GetString()));
        Assert.Equal(31m, observation.GetProperty("value").GetDecimal());
        Assert.True(result.GetProperty("done").GetBoolean());
    }

    [Fact]
    public void WhatElseIsInTheDocument_IsCarriedThrough()
    {
        var result = Parse(Extract("""{"id":"a","path":"甲.txt","title":"某报告","level":"county","year":2023,"region_code":"410204","batch":{"n":[1,2.50]},"text":"无"}""").Lines[0]);

        Assert.Equal("甲.txt", result.GetProperty("path").GetString());
        Assert.Equal("""{"n":[1,2.50]}""", result.GetProperty("batch").GetRawText());
        var report = result.GetProperty("report");
        Assert.Equal(("某报告", "county", 2023, "410204"), (report.GetProperty("title").GetString(), report.GetProperty("level").GetString(), report.GetProperty("year").GetInt32(), report.GetProperty("region_code").GetString()));
    }

    [Fact]
    public void TextByItself_IsDescribed()
    {
        var document = JsonEncodedText.Encode(SmallPack.Report(7));

        var alone = Parse(Extract($$"""{"id":"a","text":"{{document}}"}""").Lines[0]).GetProperty("report");
        var withMetadata = Parse(Extract($$"""{"id":"a","year":null,"text":"{{document}}"}""").Lines[0]).GetProperty("report");

        Assert.Equal(2023, alone.GetProperty("year").GetInt32());
        Assert.Equal(JsonValueKind.Null, withMetadata.GetProperty("year").ValueKind);
    }

    [Theory]
    [InlineData("not json", "not_json")]
    [InlineData("[1]", "not_json")]
    [InlineData("{\"id\":\"b\",\"text\":\"cut o", "not_json")]
    [InlineData("{\"text\":\"x\"}", "no_id")]
    [InlineData("{\"id\":\"b\"}", "no_text")]
    [InlineData("{\"id\":\"b\",\"text\":7}", "no_text")]
    [InlineData("{\"id\":\"a\",\"text\":\"again\"}", "repeated_id")]
    public void BadLine_GivesALineWithItsProblem_AndTheFilterGoesOn(string bad, string code)
    {
        var run = Extract($"{{\"id\":\"a\",\"text\":\"码头纠纷1件\"}}\n{bad}\n{{\"id\":\"z\",\"text\":\"码头纠纷2件\"}}\n");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(3, run.Lines.Count);
        var result = Parse(run.Lines[1]);
        Assert.Equal(code, result.GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(0, result.GetProperty("observations").GetArrayLength());
        Assert.False(result.GetProperty("done").GetBoolean());
        Assert.Equal(1, Parse(run.Lines[2]).GetProperty("observations").GetArrayLength());
    }

    [Fact]
    public void SameDocumentTwice_GivesItsFiguresTwice()
    {
        const string line = """{"id":"a","text":"码头纠纷1件"}""";

        var run = Extract($"{line}\n{line}\n");

        Assert.Equal(0, run.ExitCode);
        var copy = Parse(run.Lines[1]);
        Assert.Equal("repeated_id", copy.GetProperty("problems")[0].GetProperty("code").GetString());
        Assert.Equal(1, copy.GetProperty("observations").GetArrayLength());
    }

    [Fact]
    public void HalfASurrogatePair_KeepsTheOffsets()
    {
        var result = Parse(Extract("""{"id":"a","text":"\ud800\\ud800码头纠纷4件\uDC00"}""").Lines[0]);

        Assert.Equal(11, result.GetProperty("observations")[0].GetProperty("start").GetInt32());
        Assert.Equal("lone_surrogate", result.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void ByteOrderMarkBlankLinesAndCrLf_AreNoDocuments()
    {
        var run = Extract("\uFEFF{\"id\":\"a\",\"text\":\"\"}\r\n\r\n  \n{\"id\":\"b\",\"text\":\"\"}");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, run.Lines.Count);
    }

    [Fact]
    public void EveryResult_IsGivenBeforeTheNextDocumentComes()
    {
        using var folder = SmallPack.Folder();
        using var process = ReportMinerProgram.Start(folder.Path, "extract");
        for (var i = 0; i < 3; i++)
        {
            process.StandardInput.WriteLine($"{{\"id\":\"{i}\",\"text\":\"\"}}");
            process.StandardInput.Flush();

            Assert.Contains($"\"id\":\"{i}\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        }
        process.StandardInput.Close();
        process.WaitForExit();
    }

    private static ProgramResult Extract(string input)
    {
        using var folder = SmallPack.Folder();
        return ReportMinerProgram.Run(folder.Path, input, "extract");
    }

    private static JsonElement Parse(string line) => JsonElement.Parse(line);
}
