using System.CommandLine;
using ReportMiner.Segmenting.Jieba;

namespace ReportMiner.Cli;

/// <summary><c>segment</c>: lines on stdin to words on stdout.</summary>
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
        var command = new Command("segment", "Cut the lines of stdin into words, separated by blanks. Example: echo 依法行政 | reportminer segment")
        {
            mode,
            noHmm,
            dictionary,
        };
        command.SetAction(parsed => Run(parsed.GetValue(mode)!, !parsed.GetValue(noHmm), parsed.GetValue(dictionary) ?? []));
        return command;
    }

    private static int Run(string mode, bool hmm, string[] dictionaries)
    {
        var segmenter = new JiebaSegmenter();
        foreach (var path in dictionaries)
        {
            try
            {
                segmenter.LoadUserDict(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                Console.Error.WriteLine(e.Message);
                return 2;
            }
        }
        try
        {
            using var input = Console.OpenStandardInput();
            using var output = Console.OpenStandardOutput();
            new LineSegmenter(segmenter, mode, hmm).Run(input, output);
            return 0;
        }
        catch (IOException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
