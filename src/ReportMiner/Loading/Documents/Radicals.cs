namespace ReportMiner.Loading.Documents;

/// <summary>Many fonts of PDFs map characters to the radicals that look the same (⾏ U+2F8F); this gives the characters (行) back.</summary>
/// <remarks>A table, for normalisation of Unicode is not there where the program runs without the system's culture data.</remarks>
internal static class Radicals
{
    private const char First = '\u2f00';

    // In the order of the block Kangxi Radicals, U+2F00 to U+2FD5.
    private const string Characters =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日" +
        "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行" +
        "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    public static string Replace(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(First, (char)(First + Characters.Length - 1))) return text;
        return string.Create(text.Length, text, static (span, from) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = from[i] - First is >= 0 and var n && n < Characters.Length ? Characters[n] : from[i];
        });
    }
}
