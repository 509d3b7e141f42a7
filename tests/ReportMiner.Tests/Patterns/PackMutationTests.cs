using FsCheck;
using FsCheck.Fluent;
using ReportMiner.Patterns;

namespace ReportMiner.Tests.Patterns;

/// <summary>Whatever is typed into a pack, it either loads or is refused with places that exist.</summary>
public sealed class PackMutationTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "(", ")", "|", "?", "…", "<", ">", "\\", "\"", "'", ":", ": ", "：", ",", "，", "-", "- ", "\n", "\n  ", "\t", "#", "&a", "*a", "!t", "%", "@", "`",
        "{n}", "---", "...", "|-\n", ">\n", "? ", "~", "null", "0", "1e999", "\u0000", "\uFEFF", "😀", "\ud800", "<<: ", "受理", "\r\n", "\u2028",
    ];

    [Fact]
    public void Mutated_LoadsOrIsRefusedWithPlaces()
    {
        using var folder = new PackFolder();
        var edits =
            from at in Gen.Choose(0, PackFolder.Valid.Length - 1)
            from cut in Gen.Choose(0, 12)
            from piece in Gen.Elements(Pieces)
            select (at, cut, piece);
        Prop.ForAll(Gen.ListOf(edits, 2).ToArbitrary(), mutations =>
        {
            var text = PackFolder.Valid;
            foreach (var (at, cut, piece) in mutations)
            {
                var start = Math.Min(at, text.Length);
                text = text[..start] + piece + text[Math.Min(text.Length, start + cut)..];
            }

            folder.Write("parks.yaml", text);
            try
            {
                return folder.Load().Packs.Count == 1;
            }
            catch (PatternException refused)
            {
                var lines = text.Split('\n');
                return refused.Faults.All(fault => fault.Line <= lines.Length && fault.Column >= Math.Min(1, fault.Line) && fault.Message.Length > 0);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
