using System.CommandLine;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Cli;

/// <summary><c>segment</c>: lines → words.</summary>
internal static class SegmentCommand
{
    public static Command Create()
    {
        var mode = new Option<string>("--mode")
        {
            Description = "default: one cut; all: every word of the dictionary; search: long words and their parts",
            DefaultValueFactory = _ => "default",
        };
        mode.AcceptOnlyFromAmong("default", "all", "search");
        var noHmm = new Option<bool>("--no-hmm") { Description = "Do not look for words that the dictionary does not have" };
        var dictionary = new Option<string[]>("--dictionary")
        {
            Description = "A UTF-8 file of words to add: word, frequency, tag a line; the last two may be left out",
            HelpName = "FILE",
        };
        var verb = new Verb("segment", "Cut the lines of standard input into words, separated by blanks; white space is left out",
            "reportminer segment < report.txt",
            "echo 全面推行双随机一公开 | reportminer segment --mode search --dictionary words.txt");
        foreach (var option in new Option[] { mode, noHmm, dictionary }) verb.Options.Add(option);
        verb.SetAction(parsed => Run(parsed.GetValue(mode)!, !parsed.GetValue(noHmm), parsed.GetValue(dictionary) ?? []));
        return verb;
    }

    public static int Run(string mode, bool hmm, string[] dictionaries)
    {
        var segmenter = new JiebaSegmenter();
        foreach (var path in dictionaries) Load(segmenter, path);
        using var input = StandardInput.Open();
        using var output = StandardOutput.Open();
        new LineSegmenter(segmenter, mode, hmm).Run(input, output);
        return ExitCode.Done;
    }

    private static void Load(JiebaSegmenter segmenter, string path)
    {
        try
        {
            segmenter.LoadUserDict(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new UsageException($"--dictionary {path}: {fault.Message}");
        }
    }
}
