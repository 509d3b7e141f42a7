using System.Collections;

namespace ReportMiner.Loading.Decoding;

/// <summary>How much a text reads like Chinese prose or plain ASCII, from below 0 (garbage) to 1.</summary>
internal static class Plausibility
{
    private static readonly BitArray Common = FindCommon();

    public static double Of(DecodedText read)
    {
        var text = read.Text;
        if (text.Length == 0) return 0;
        var score = 0.0;
        foreach (var c in text) score += Weigh(c);
        return score / text.Length;
    }

    private static double Weigh(char c) => c switch
    {
        '\t' or '\n' or '\r' => 1,
        < ' ' or '\u007f' or '\ufffd' => -4,
        <= '~' => 1,
        _ when Common[c] => 1,
        >= '\u4e00' and <= '\u9fff' => 0.2,
        >= '\ue000' and <= '\uf8ff' => -1,
        _ => -0.5,
    };

    /// <summary>The 3,755 common characters of GB 2312's first level, with its punctuation and full-width forms.</summary>
    private static BitArray FindCommon()
    {
        var common = new BitArray(char.MaxValue + 1);
        var gb = Encodings.Get("gb18030");
        for (var lead = 0xA1; lead <= 0xD7; lead++)
        {
            if (lead is > 0xA3 and < 0xB0) continue;
            for (var trail = 0xA1; trail <= 0xFE; trail++)
            {
                foreach (var c in gb.GetString([(byte)lead, (byte)trail])) common[c] = c is < '\ue000' or >= '\uf900';
            }
        }
        common['\ufffd'] = false;
        foreach (var c in "\u00a0\u2013\u2022\ufeff") common[c] = true;
        return common;
    }
}
