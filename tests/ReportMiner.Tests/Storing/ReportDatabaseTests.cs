using Microsoft.Data.Sqlite;
using ReportMiner.Model;
using ReportMiner.Storing;
using ReportMiner.Tests.Cli;

namespace ReportMiner.Tests.Storing;

public sealed class ReportDatabaseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ReportDatabase _database;

    public ReportDatabaseTests() => _database = ReportDatabase.OpenOrCreate(_folder["reports.db"]);

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Offsets_CutTheFigureOutOfTheText()
    {
        _database.Save(new Holding("a.txt", "1"), Extraction("a", "𠮷县化解纠纷1.5万件。", "1.5万件"), "p", "v");

        Assert.Equal(
            "1.5万件 1.5万件",
            Scalar("SELECT f.text || ' ' || substr(d.text, f.start + 1, f.\"end\" - f.start) FROM figures f JOIN documents d ON d.report = f.report"));
    }

    [Theory]
    [InlineData("310000", "310000", "integer")]
    [InlineData("310000.00", "310000", "integer")]
    [InlineData("17.390", "17.39", "real")]
    [InlineData("-5.2", "-5.2", "real")]
    [InlineData("0.1", "0.1", "real")]
    [InlineData("123456789.12345", "123456789.12345", "real")]
    [InlineData("99999999999999999999999999", "1E+26", "real")]
    public void Values_AreNumbersInSqlAndComeBackEqual(string value, string back, string type)
    {
        var extraction = Extraction("a", "9件", "9件");
        extraction = extraction with { Observations = [extraction.Observations[0] with { Value = decimal.Parse(value) }] };

        _database.Save(new Holding("a.txt", "1"), extraction, "p", "v");

        Assert.Equal(decimal.Parse(back, System.Globalization.NumberStyles.Float), Assert.Single(_database.Rows(RowFilter.All)).Observation.Value);
        Assert.Equal(type, Scalar("SELECT typeof(value) FROM observations"));
    }

    [Fact]
    public void SameReportAtTwoPaths_IsOneReport()
    {
        _database.Save(new Holding("乙.txt", "1"), Extraction("a", "9件", "9件"), "p", "v");
        _database.Attach(new Holding("甲;.txt", "1"), "a");
        _database.Attach(new Holding("b.txt", "1"), "a");

        Assert.Equal("b.txt;乙.txt;甲;.txt", Assert.Single(_database.Rows(RowFilter.All)).Source);
        Assert.False(_database.Attach(new Holding("b.txt", "1"), "a"));
    }

    [Fact]
    public void ReportThatNoPathHolds_Goes()
    {
        _database.Save(new Holding("a.txt", "1"), Extraction("a", "9件", "9件"), "p", "v");
        _database.Attach(new Holding("b.txt", "1"), "a");

        _database.Save(new Holding("a.txt", "2"), Extraction("new", "8件", "8件"), "p", "v");
        Assert.Equal(2, _database.CountReports());

        _database.Fail("b.txt", new Problem("load", "binary_file", "no text", "b.txt"));
        Assert.Equal("new", Assert.Single(_database.Rows(RowFilter.All)).Report.Id);
        Assert.Equal(0L, Scalar("SELECT count(*) FROM observations WHERE report NOT IN (SELECT report FROM documents)"));
        Assert.Equal("b.txt", Assert.Single(_database.Failures()).Path);
    }

    [Fact]
    public void FileThatIsMended_FailsNoMore()
    {
        _database.Fail("a.txt", new Problem("load", "binary_file", "no text", "a.txt"));
        _database.Save(new Holding("a.txt", "1"), Extraction("a", "9件", "9件"), "p", "v");

        Assert.Empty(_database.Failures());
    }

    [Fact]
    public void Prune_ForgetsWhatIsGoneButNoImportedResult()
    {
        _database.Save(new Holding("gone.txt", "1"), Extraction("a", "9件", "9件"), "p", "v");
        _database.Save(new Holding("here.txt", "2"), Extraction("b", "9件", "9件"), "p", "v");
        _database.Import("elsewhere.txt", Extraction("c", "", ""), "v");
        _database.Fail("gone too.txt", new Problem("load", "binary_file", "no text", "gone too.txt"));

        var forgotten = _database.Prune(source => source != "here.txt");

        Assert.Equal(2, forgotten);
        Assert.Equal(["elsewhere.txt", "here.txt"], _database.Rows(RowFilter.All).Select(row => row.Source));
        Assert.Empty(_database.Failures());
    }

    [Fact]
    public void Mined_KnowsOnlyThesePatternsAndThisProgram()
    {
        _database.Save(new Holding("a.txt", "1"), Extraction("a", "9件", "9件"), "p", "v");
        _database.Save(new Holding("b.txt", "2"), Extraction("b", "9件", "9件"), "old", "v");
        _database.Import("c.txt", Extraction("c", "", ""), "v");

        Assert.Equal(new Dictionary<string, string> { ["1"] = "a" }, _database.Mined("p", "v"));
        Assert.Empty(_database.Mined("p", "w"));
    }

    [Fact]
    public void Rows_AreOrderedBySourceThenStartThenIndicator()
    {
        var both = Extraction("z", "9件8件", "8件", "9件");
        both = both with { Observations = [.. both.Observations, both.Observations[1] with { Indicator = "docks.a" }] };
        _database.Save(new Holding("b.txt", "1"), both, "p", "v");
        _database.Save(new Holding("B.txt", "2"), Extraction("y", "7件", "7件"), "p", "v");
        _database.Save(new Holding("甲.txt", "3"), Extraction("x", "6件", "6件"), "p", "v");

        Assert.Equal(
            ["B.txt 0 docks.disputes", "b.txt 0 docks.a", "b.txt 0 docks.disputes", "b.txt 2 docks.disputes", "甲.txt 0 docks.disputes"],
            _database.Rows(RowFilter.All).Select(row => $"{row.Source} {row.Observation.Span.Start} {row.Observation.Indicator}"));
    }

    [Fact]
    public void Filter_TakesGlobsAndScopes()
    {
        var extraction = Extraction("a", "9件8件7件", "9件", "8件", "7件");
        var (first, second, third) = (extraction.Observations[0], extraction.Observations[1], extraction.Observations[2]);
        _database.Save(new Holding("a.txt", "1"), extraction with
        {
            Observations = [first with { Indicator = "docks.a" }, second with { Indicator = "boats.a" }, third with { Indicator = "docks.b", Scope = Scope.Prior }],
        }, "p", "v");

        Assert.Equal(["9件", "7件"], Texts(new RowFilter(["docks.*"], [])));
        Assert.Equal(["9件", "8件"], Texts(new RowFilter([], [Scope.Headline, Scope.Subset])));
        Assert.Equal(["8件", "7件"], Texts(new RowFilter(["boats.?", "*.b"], [])));
    }

    [Fact]
    public void Words_AreTakenLiterally()
    {
        const string evil = "'; DROP TABLE documents; --";
        var extraction = Extraction("a", "9件", "9件");
        _database.Save(new Holding(evil, "1"), extraction with { Report = extraction.Report with { Title = evil } }, "p", "v");

        var row = Assert.Single(_database.Rows(RowFilter.All));
        Assert.Equal((evil, evil), (row.Source, row.Report.Title));
    }

    [Fact]
    public void Labels_ComeFromTheLastPacksAndStayWhereAFigureNeedsThem()
    {
        _database.Save(new Holding("a.txt", "1"), Extraction("a", "9件", "9件"), "p", "v");
        _database.Describe([new Indicator("docks.disputes", "码头纠纷数", "dock disputes", "", Measure.Count, "件"), new Indicator("docks.boats", "船只数", "boats", "", Measure.Count, "艘")]);
        _database.Describe([new Indicator("docks.cranes", "吊车数", "cranes", "", Measure.Count, "台")]);

        Assert.Equal("码头纠纷数", Assert.Single(_database.Rows(RowFilter.All)).Label);
        Assert.Equal("docks.cranes,docks.disputes", Scalar("SELECT group_concat(indicator) FROM (SELECT indicator FROM indicators ORDER BY indicator)"));
    }

    [Fact]
    public void File_IsInWalModeWithItsForeignKeysKept()
    {
        _database.Save(new Holding("a.txt", "1"), Extraction("a", "9件", "9件"), "p", "v");

        Assert.Equal("wal", Scalar("PRAGMA journal_mode"));
        Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
        Assert.Null(Scalar("PRAGMA foreign_key_check"));
    }

    private IEnumerable<string> Texts(RowFilter filter) => _database.Rows(filter).Select(row => row.Observation.Text);

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["reports.db"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The SQL is the test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private static Extraction Extraction(string id, string text, params string[] figures) => new(
        new Report { Id = id, Text = text },
        [.. figures.Select(figure => new Observation
        {
            Indicator = "docks.disputes",
            Value = 9,
            Unit = "件",
            Span = new TextSpan(text.IndexOf(figure, StringComparison.Ordinal), text.IndexOf(figure, StringComparison.Ordinal) + figure.Length),
            Text = figure,
            Quote = figure,
            Pattern = "docks.disputes#{n}",
        })],
        [],
        []);
}
