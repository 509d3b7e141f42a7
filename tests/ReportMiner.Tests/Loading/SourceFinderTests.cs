using ReportMiner.Loading;

namespace ReportMiner.Tests.Loading;

public sealed class SourceFinderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string[] Found(params string[] paths) =>
        [.. SourceFinder.Find([.. paths.Select(p => Path.Combine(_folder.Root, p))]).Files.Select(f => Path.GetRelativePath(_folder.Root, f.Path).Replace('\\', '/'))];

    [Fact]
    public void Folder_GivesReportsInOrdinalOrderAndCountsTheRest()
    {
        foreach (var name in new[] { "b.txt", "a.html", "乙/报告 一.htm", "-x.md", "data.csv", "x.json", "p.png", "README.md", ".hidden.txt", "Makefile" }) _folder.Write(name, "甲");
        var list = SourceFinder.Find([_folder.Root]);
        Assert.Equal(["-x.md", "a.html", "b.txt", "乙/报告 一.htm"], Found(""));
        Assert.Equal([".csv 1", ".json 1", ".png 1", "README 1", "hidden 1", "no file ending 1"], list.Skipped.Select(s => $"{s.Key} {s.Value}"));
        Assert.Empty(list.Problems);
    }

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("?.htm?", "b.html")]
    [InlineData("**/*.txt", "a.txt c/d.txt c/e/f.txt")]
    [InlineData("c/*.txt", "c/d.txt")]
    [InlineData("c/**", "c/d.txt c/e/f.txt")]
    [InlineData("*/d.txt", "c/d.txt")]
    public void Glob_IsExpanded(string glob, string expected)
    {
        foreach (var name in new[] { "a.txt", "b.html", "c/d.txt", "c/e/f.txt", "x.csv" }) _folder.Write(name, "甲");
        Assert.Equal(expected.Split(' '), Found(glob));
    }

    [Fact]
    public void FileOfUnknownEnding_IsTakenWhenNamed()
    {
        _folder.Write("report", "甲");
        Assert.Equal(["report"], Found("report"));
        Assert.Empty(Found(""));
    }

    [Fact]
    public void SamePathTwice_IsOneFile()
    {
        _folder.Write("a.txt", "甲");
        Assert.Single(Found("a.txt", "", "./a.txt"));
    }

    [Theory]
    [InlineData("nowhere.txt")]
    [InlineData("no*.txt")]
    public void MissingPath_IsAProblem(string path) =>
        Assert.Equal("not_found", Assert.Single(SourceFinder.Find([Path.Combine(_folder.Root, path)]).Problems).Code);

    [Fact]
    public void Links_NeitherLoopNorLeaveTheFolder()
    {
        using var outside = new TempFolder();
        outside.Write("secret.txt", "甲");
        _folder.Write("a.txt", "甲");
        Link("loop", ".");
        Link("out.txt", Path.Combine(outside.Root, "secret.txt"));
        Link("away", outside.Root);
        Link("in.txt", "a.txt");
        Link("self.txt", "self.txt");
        Link("zero.txt", "/dev/zero");
        Link("dangling.txt", "gone.txt");
        var list = SourceFinder.Find([_folder.Root]);
        Assert.Equal(["a.txt", "in.txt"], list.Files.Select(f => Path.GetFileName(f.Path)));
        Assert.Equal(["link out of the folder 2", "link to a folder 2"], list.Skipped.Select(s => $"{s.Key} {s.Value}"));
        Assert.Equal(["dangling_link", "dangling_link"], list.Problems.Select(p => p.Code));
    }

    [Fact]
    public void FolderThatABrowserSavedBesideAPage_IsPassedOver()
    {
        _folder.Write("页面.html", "甲");
        _folder.Write("页面_files/ad.html", "甲");
        _folder.Write("other_files/b.html", "甲");
        Assert.Equal(["other_files/b.html", "页面.html"], Found(""));
    }

    [Fact]
    public void OddNames_Work()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "such names are not allowed there");
        foreach (var name in new[] { "a\nb.txt", "引\"号'.txt", "-rf.txt", new string('长', 83) + ".txt" }) _folder.Write(name, "甲，共36件。");
        Assert.Equal(4, Found("").Length);
        Assert.All(SourceFinder.Find([_folder.Root]).Files, f => Assert.NotNull(ReportLoader.Load(f.Path).Report));
    }

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder.Root, name), target);
}
