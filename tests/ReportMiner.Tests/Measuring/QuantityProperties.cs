using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportMiner.Measuring;
using ReportMiner.Model;

namespace ReportMiner.Tests.Measuring;

public class QuantityProperties
{
    private static readonly QuantityScanner Scanner = new(QuantityScanner.DefaultUnits);

    private static readonly Gen<string> Sentences = Gen.Elements(
        "共受理行政复议申请100件", "审结78件,其中维持44件", "办结率100%", "挽回损失约15.6亿元", "2023年3月5日", "三类重点", "参训900余人次",
        "群众满意率96.5%以上", "近百余场", "3-5亿元", "“双随机、一公开”", "第十二条", "进一步完善", "百分之三十四点七", "12345热线", "由62项扩展到102项");

    [Fact]
    public void Scan_PrintedInteger_ReadsBack() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), (int n) => ReadsAs($"受理{n}件", n)));

    [Fact]
    public void Scan_PrintedWithThousandsMarks_ReadsBack() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(), (int n) => ReadsAs($"受理{n.ToString("N0", CultureInfo.InvariantCulture)}件", n)));

    [Fact]
    public void Scan_PrintedInFullWidth_ReadsBack() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        (int n) => ReadsAs($"受理{string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c + '０' - '0')))}件", n)));

    [Fact]
    public void Scan_PrintedInChinese_ReadsBack() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(2, int.MaxValue).ToArbitrary(), (int n) => ReadsAs($"受理{ChineseNumerals.Print(n)}件", n)));

    [Fact]
    public void Scan_PrintedInFormalChinese_ReadsBack() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(20, int.MaxValue).ToArbitrary(), (int n) => ReadsAs($"合计{ChineseNumerals.PrintFormal(n)}件", n)));

    [Fact]
    public void Scan_PrintedDecimal_ReadsBack() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(),
        (int n) => ReadsAs(FormattableString.Invariant($"占{n / 100m}%"), n / 100m)
            && ReadsAs(FormattableString.Invariant($"办理{n / 100m}万件"), n * 100m)));

    [Fact]
    public void Scan_JoinedSentences_GivesTheShiftedUnion() => Check.QuickThrowOnFailure(Prop.ForAll(
        Sentences.Two().ToArbitrary(), ((string First, string Second) pair) =>
        {
            var shift = pair.First.Length + 1;
            var expected = Scanner.Scan(pair.First + "。").Select(Key)
                .Concat(Scanner.Scan(pair.Second).Select(q => Key(q with { Span = new TextSpan(q.Span.Start + shift, q.Span.End + shift) })));
            return expected.SequenceEqual(Scanner.Scan(pair.First + "。" + pair.Second).Select(Key));
        }));

    [Fact]
    public void Scan_AnyString_KeepsOrderAndSlices() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Generator.Where(s => s is not null).ToArbitrary(), HoldsTogether));

    [Fact]
    public void Scan_AnyStringOfTheAlphabet_KeepsOrderAndSlices()
    {
        const string alphabet = "0123456789０５,，.．:：/-—~至到年月日时分第〔〕()《》“”零〇一二三五十百千万亿两几半数余多来约近超上以下内左右%％‰件人次个项元美年月天点成折负又之分比 \n\t\u200b\u00a0\0\ud800\udc00aE+";
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(20_000), Prop.ForAll(
            Gen.Elements(alphabet.ToCharArray()).ArrayOf().Select(c => new string(c)).ToArbitrary(), HoldsTogether));
    }

    private static bool HoldsTogether(string text)
    {
        var last = 0;
        foreach (var q in Scanner.Scan(text))
        {
            if (q.Span.Start < last || q.Span.Length == 0 || q.Span.Of(text) != q.Text || !q.Span.Contains(q.Numeral)) return false;
            if ((q.Value is null) != (q.Flags.Contains("too_large") || q.Flags.Contains("malformed"))) return false;
            if ((q.ValueMax is null) == (q.Bound == Bound.Range)) return false;
            last = q.Span.End;
        }
        return true;
    }

    private static bool ReadsAs(string text, decimal value) =>
        Scanner.Scan(text) is [{ Flags.Count: 0, Bound: Bound.Exact } q] && q.Value == value;

    private static (TextSpan, decimal?, decimal?, Bound, string) Key(Quantity q) => (q.Span, q.Value, q.ValueMax, q.Bound, q.Unit);
}
