using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReportMiner.Loading.Pages;

/// <summary>Recognises elements whose own name says that they are not the text: comments, related texts, menus, feet.</summary>
internal static partial class AsideName
{
    public static bool IsIn(IElement element)
    {
        if (element.LocalName is "nav" or "aside" or "footer" or "marquee") return true;
        if (element.LocalName is "body" or "html" or "form" or "main" or "article") return false;
        var name = element.ClassName + " " + element.Id;
        return name.Length > 1 && Aside().IsMatch(name) && !Text().IsMatch(name);
    }

    [GeneratedRegex("comment|disqus|related|relevant|recommend|xgwz|xgxw|xgyd|sidebar|footer|foot_|breadcrumb|pagination|share|social|copyright|hotnews|ranking|feedback|disclaimer|pinglun", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    [GeneratedRegex("article|content|main|body|zoom|editor|detail|text|zhengwen", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Text();
}
