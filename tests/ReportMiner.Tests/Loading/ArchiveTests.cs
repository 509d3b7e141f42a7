using System.Text;
using ReportMiner.Loading;
using static ReportMiner.Tests.Loading.Archives;

namespace ReportMiner.Tests.Loading;

public sealed class ArchiveTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static byte[] Report(int cases) => Encoding.UTF8.GetBytes($"全年受理行政复议案件{cases}件，审结31件，均已按期办结。");

    /// <summary>What each document of an archive comes to: its name in the archive, and its figure or the problem.</summary>
    private string[] Read(byte[] archive)
    {
        var path = _folder.Write("a.bin", archive);
        return [.. ReportLoader.Open(path).Select(document => document.Path[path.Length..] + "=" + (ReportLoader.Load(document) switch
        {
            { Failure: { } failure } => failure.Code,
            { Report: var report } => string.Concat(report!.Text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)),
        }))];
    }

    [Fact]
    public void EveryFormat_GivesItsEntries()
    {
        (string, byte[])[] entries = [("甲/a.txt", Report(11)), ("b.docx", Docx(Paragraph(Encoding.UTF8.GetString(Report(22))))), ("c.png", [1, 2]), ("README.txt", [1])];
        string[] expected = ["!/甲/a.txt=11", "!/b.docx=22", "=skipped_entries"];
        Assert.Equal(expected, Read(Zip(entries)));
        Assert.Equal(expected, Read(Tar(entries)));
        Assert.Equal(expected, Read(Gzip(Tar(entries))));
        Assert.Equal(["=11"], Read(Gzip(Report(11))));
    }

    [Fact]
    public void EntriesThatCannotBeReports_AreCountedAndNamed()
    {
        var remark = ReportLoader.Open(_folder.Write("a.zip", Zip(("a.txt", Report(11)), ("b/", []), ("b/1.jpg", [1]), ("b/2.jpg", [1]), ("c.xlsx", [1]), ("_.bin", [1])))).Last();

        Assert.True(remark.IsRemark);
        Assert.False(remark.Failure!.Fatal);
        Assert.EndsWith(": 1 .bin, 2 .jpg, 1 .xlsx (b/1.jpg, b/2.jpg, c.xlsx …)", remark.Failure.Message, StringComparison.Ordinal);
        Assert.Equal("a.txt", Path.GetFileName(ReportLoader.Load(Path.Combine(_folder.Root, "a.zip")).Report!.Path)); // one report all the same
    }

    [Fact]
    public void LargeArchive_IsReadFromTheFileEntryByEntry()
    {
        var noise = new byte[65 << 20];
        new Random(1).NextBytes(noise);
        (string, byte[])[] entries = [("a.txt", Report(11)), ("b.bin", noise), ("c.txt", noise), ("d.txt", Report(22))];
        string[] expected = ["!/a.txt=11", "!/c.txt=too_large", "!/d.txt=22", "=skipped_entries"];

        Assert.Equal(expected, Read(Tar(entries)));
        Assert.Equal(expected, Read(Gzip(Tar(entries))));
        Assert.Equal(expected, Read(Zip(entries)));
        Assert.Equal(["=too_large"], Read(Gzip(noise)));
        Assert.Equal(["=too_large"], Read(Zip(("[Content_Types].xml", noise))));
    }

    [Fact]
    public void SameBytes_HaveTheSameIdInsideAndOutside()
    {
        var inside = ReportLoader.Load(Zip(("a.txt", Report(11))), "a.zip").Report!;
        Assert.Equal(ReportLoader.Load(Report(11), "a.txt").Report!.Id, inside.Id);
        Assert.Equal("a.zip!/a.txt", inside.Path);
    }

    [Fact]
    public void Path_NamesAnEntry()
    {
        var path = _folder.Write("a!/b.zip", Zip(("x/1.txt", Report(11)), ("x/2.txt", Report(22))));
        Assert.Contains("22", ReportLoader.Load(path + "!/x/2.txt").Report!.Text, StringComparison.Ordinal);
        Assert.Equal("not_found", ReportLoader.Load(path + "!/x/3.txt").Failure!.Code);
        Assert.Contains("b.zip!/x/1.txt", ReportLoader.Load(path).Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNames_AreNamesOnly()
    {
        var names = new[] { "../../a.txt", "/etc/b.txt", "..\\..\\c.txt", "d.txt", "d.txt" };
        Assert.Equal(["!/../../a.txt=11", "!//etc/b.txt=11", "!/../../c.txt=11", "!/d.txt=11", "!/d.txt (2)=11"], Read(Zip([.. names.Select(name => (name, Report(11)))])));
        Assert.Single(System.IO.Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void NamesOfChineseWindows_AreRead()
    {
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        Assert.Equal(["!/二〇二三年报告.txt=11"], Read(Zip(gb18030, ("二〇二三年报告.txt", Report(11)))));
    }

    [Fact]
    public void ArchivesInArchives_AreReadToTheSecondLevel()
    {
        var inner = Zip(("a.txt", Report(11)));
        Assert.Equal(["!/b.tgz!/b.zip=nested_archive", "!/a.zip!/a.txt=11", "!/c.txt=22"], Read(Zip(("b.tgz", Gzip(Tar(("b.zip", inner)))), ("a.zip", inner), ("c.txt", Report(22)))));
    }

    [Fact]
    public void Bomb_StopsAtTheLimit()
    {
        var bomb = Zip(("a.txt", new byte[65 << 20]), ("b.txt", Report(22)));
        Assert.True(bomb.Length < 1 << 20);
        Assert.Equal(["!/a.txt=too_large", "!/b.txt=22"], Read(bomb));
        Assert.Equal(["=too_large"], Read(Gzip(new byte[65 << 20])));
        Assert.Equal(["=too_large"], Read(Zip(("[Content_Types].xml", [60]), ("word/document.xml", new byte[65 << 20]))));
    }

    [Fact]
    public void DamagedEntry_IsAProblemOfItsOwn()
    {
        var archive = Zip(("a.txt", Report(11)), ("b.txt", Report(22)));
        Flip(archive, Directory(archive, 0) + 16); // its check sum
        Assert.Equal(["!/a.txt=broken_archive", "!/b.txt=22"], Read(archive));
    }

    [Fact]
    public void LyingSize_IsNoticed()
    {
        var archive = Zip(("a.txt", Report(11)), ("b.txt", Report(22)));
        archive[Directory(archive, 0) + 24] = 10; // its unpacked size
        Assert.Equal(["!/a.txt=broken_archive", "!/b.txt=22"], Read(archive));
    }

    [Fact]
    public void LockedEntry_IsNamed()
    {
        var archive = Zip(("a.txt", Report(11)), ("b.txt", Report(22)));
        archive[Directory(archive, 0) + 8] |= 1;
        Assert.Equal(["!/a.txt=encrypted", "!/b.txt=22"], Read(archive));
    }

    [Fact]
    public void CutArchive_KeepsWhatWasRead()
    {
        var random = new byte[40_000];
        new Random(1).NextBytes(random);
        var tar = Tar(("a.txt", Report(11)), ("b.txt", random));
        Assert.Equal(["!/a.txt=11", "=broken_archive"], Read(tar[..20_000]));
        Assert.Equal(["!/a.txt=11", "=broken_archive"], Read(Gzip(tar[..20_000])));
        Assert.Equal(["=broken_archive"], Read(Gzip(Report(11))[..^9]));
        Assert.Equal(["=broken_archive"], Read(Zip(("a.txt", Report(11)))[..60]));
    }

    [Fact]
    public void ArchiveWithoutReports_SaysSo() => Assert.Equal(["=empty_archive"], Read(Zip(("a.png", [1]), ("b/", []))));

    [Fact]
    public void AnyDamage_EndsInDocumentsOrProblems()
    {
        var random = new Random(7);
        foreach (var sound in new[] { Zip(("a.txt", Report(11)), ("b.docx", Docx(Paragraph("受理36件。")))), Tar(("a.txt", Report(11))), Gzip(Tar(("a.txt", Report(11)))) })
        {
            for (var i = 0; i < 300; i++)
            {
                var damaged = (byte[])sound.Clone();
                for (var n = 0; n < 1 + i % 4; n++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                Assert.NotEmpty(Read(damaged));
            }
        }
    }

    private static void Flip(byte[] bytes, int at) => bytes[at] ^= 0xFF;

    /// <summary>Where the archive's directory speaks of an entry.</summary>
    private static int Directory(byte[] archive, int entry)
    {
        var at = 0;
        for (var n = 0; n <= entry; n++) at += archive.AsSpan(at + 1).IndexOf("PK\u0001\u0002"u8) + 1;
        return at;
    }
}
