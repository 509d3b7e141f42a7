using System.Text.RegularExpressions;

namespace ReportMiner.Loading.Pages;

/// <summary>Recognises lines that belong to the page and not to the report.</summary>
internal static partial class Furniture
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>Lines that carry data about the text or tools of the page: 发布时间：…, 字号：[大 中 小], 浏览次数, 打印.</summary>
    public static bool IsAboutText(string line) => line.Length <= 200 && (Labelled().IsMatch(Joined(line)) || Tools().IsMatch(line) || DateOnly().IsMatch(line) || Counters().IsMatch(line));

    /// <summary>Lines of a page's foot: 主办, 版权所有, ICP备, 网站标识码.</summary>
    public static bool IsFoot(string line) => line.Length <= 400 && (Foot().IsMatch(line) || Labelled().IsMatch(Joined(line)) || Tools().IsMatch(line) || Counters().IsMatch(line) || Neighbours().IsMatch(line));

    /// <summary>The line with blanks between Chinese characters taken out: 索 引 号 → 索引号.</summary>
    public static string Joined(string line) => SpacedOut().Replace(line, "");

    /// <summary>Headings of lists that follow a text: 相关稿件, 上一篇.</summary>
    public static bool OpensList(string line) => line.Length <= 100 && Neighbours().IsMatch(line);

    /// <summary>Lines after which nothing belongs to the text, prose or not: headings of what others wrote, disclaimers.</summary>
    public static bool ClosesText(string line) => Others().IsMatch(line);

    /// <summary>Lines that are furniture wherever they stand, also between paragraphs.</summary>
    public static bool IsStray(string line) => line.Length <= 100 && Stray().IsMatch(line);

    /// <summary>A path of links: 当前位置：首页 &gt; 政务公开.</summary>
    public static bool IsTrail(string line) => line.Length <= 200 && Trail().IsMatch(line);

    [GeneratedRegex("""
        ^[\s【\[(（|]*(发布(日期|时间|机构|单位|部门|人)|(录入|添加|上传|发表|刊发|提交|创建|审核)(日期|时间|人)|发文(日期|时间|机关|机构|单位|字号)|生成日期|成文日期|印发日期|公开(日期|时间|方式|时限|范围|形式|类别|责任部门)|更新(时间|日期)|信息来源|信息(分类|类别|索引|名称|日期)|
        (文章|稿件|新闻|内容)?来源|责任(部门|编辑)|编辑|作者|撰稿|审核|校对|索引号|文\s*号|主题(词|分类)|分类|有效性|时效性|名\s*称|标\s*题|体裁分类|组配分类|服务对象|关键词|日期|时间|
        浏览(次数|量|人数)?|阅读(次数|量|数)?|访问(次数|量)|点击(次数|量|数|率)?|已浏览|人气|字号|字体(大小)?|视力保护色|背景色|保护视力色|打印(本页)?|分享(到|至)?|收藏(本页)?|扫一扫)\s*([】\])）]\s*[:：]?|[:：【\[])
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Labelled();

    // The groups are atomic: a long row of such words must not be tried in every division.
    [GeneratedRegex("""
        ^(?![\s0-9.,|]*$)[\s【\[〖「(（|·\-]*(?>字号|字体|默认|超大|特大|大|中|小|打印(本页|此页|文章)?|关闭(窗口|本页)?|返回(顶部|首页|上一页|列表)?|回到顶部|收藏(本页)?|分享(到|至)?|扫一扫[^。]*|无障碍(浏览|阅读)?|长者模式|语音播报|朗读|纠错|我要纠错|TOP|
        微信|微博|新浪微博|QQ空间|复制链接|下载|附件下载|首页|上一页|下一页|尾页|[0-9]{1,3}|浏览(次数|量)?|次|A[-+]?|T\|T|您当前(所在)?的?位置|当前位置|您(现在)?(所在)?的?位置是?)
        (?>(?>[\s】\]〗」)）|/·\-:：【\[〖「(（]+)(?>字号|默认|超大|特大|大|中|小|打印(本页|此页|文章)?|关闭(窗口|本页)?|返回(顶部|首页|列表)?|收藏(本页)?|分享(到|至)?|微信|微博|新浪微博|QQ空间|复制链接|首页|上一页|下一页|尾页|[0-9]{1,3}|次|TOP|A[-+]?))*[\s】\]〗」)）|/:：]*$
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Tools();

    [GeneratedRegex("""^\s*(?>(?>[0-9]*人参与|评论|跟[帖贴]|举报|点赞|收藏|转发|在看)\s*[0-9]*\s*)+$""", Options)]
    private static partial Regex Counters();

    [GeneratedRegex("""^[\s(（\[【]*20[0-9]{2}\s*[-/.年]\s*[0-9]{1,2}\s*[-/.月]\s*[0-9]{1,2}\s*日?(\s*[0-9]{1,2}[:：][0-9]{2}([:：][0-9]{2})?)?(\s*(来源|来自|作者|字号|浏览|阅读|点击|打印|分享|责任编辑|编辑|信息来源)[:：]?.*)?[\s)）\]】]*$""", Options)]
    private static partial Regex DateOnly();

    [GeneratedRegex("""
        (ICP备\s*[0-9]{5}|公网安备\s*[0-9]{6}|公安备案号\s*[:：]|网站标识码\s*[:：]|Copyright\s*[©(]|All\s*Rights\s*Reserved|Produced\s+By|publishdate\s*:|您访问的链接即将离开|建议使用.{1,40}浏览器|最佳分辨率)
        |^[^。；]{0,60}(版权所有|技术支持\s*[:：]|©|Copyright)[^。；]{0,80}$
        |^[\s|·]*(主办(单位)?|承办(单位)?|协办(单位)?|维护(单位)?|运维(单位)?|邮政?编码?|联系电话|电话|传真|地址|网站地图|联系我们|关于我们|网站声明|隐私(声明|保护)|法律声明|使用帮助|办公时间|邮箱|E-?mail)\s*([:：|]|$)
        |^[\s|·]*(网站地图|联系我们|关于我们|网站声明|网站管理|隐私声明|无障碍)[\s|·]+
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Foot();

    [GeneratedRegex("""
        ^[\s【\[（(〖·>]*((上|下)一(篇|条|页|则)|前一篇|后一篇|(相关|延伸|推荐|热点|猜你喜欢|更多)(稿件|阅读|文章|链接|新闻|信息|文件|解读|内容|报道|推荐|附件)?|附件(下载|[0-9一二三四五]{1,2})?|分享(到|至)?|扫(一扫|描)[^。]{0,30}|责任编辑|责编|本文编辑|编辑|纠错)\s*([:：】\]〗]|$)
        |^返回[^。，]{1,12}[，,]?\s*查看更多$
        |^[^。]{0,40}(未经|未获)[^。]{0,10}(授权|许可|允许|同意)[^。]{0,20}(转载|使用|摘编|复制)[^。]{0,10}。?$
        |^[\s【\[(（]*(本报|本网|见习|实习)?(记者|通讯员|责编|责任编辑|编辑|编审|[一二三初复终]审|校对|监制|供稿|供图|撰文|摄影|图片|文字|来源)[:：/丨|\s][^。！？；?!]{1,60}$
        |^\s*《[^》]{2,20}》\s*[(（]\s*[0-9]{4}年[0-9\s]{1,4}月[0-9\s]{1,4}日[^）)]{0,20}[）)]$
        |^[\s]*(分享|扫一扫)[^。，]{0,20}(手机|微信|二维码|页面)
        |^[^。，]{1,60}\.(pdf|docx?|xlsx?|wps|et|zip|rar|ofd)[\s)）]*$
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Neighbours();

    [GeneratedRegex("""
        ^[\s【\[·>]*(相关|延伸|推荐|热点|为你|为您|更多|精彩|网友|最新|全部|热门)(解读|阅读|链接|新闻|报道|推荐|文章|评论|跟帖|跟贴|稿件|资讯)\s*([（(][^）)]{0,20}[）)])?[\s】\]:：]*$
        |^[“"【\[（(]*(特别|免责|版权|郑重|平台|本站|重要)?(声明|提示)[】\]）)]?\s*[:：]?.{0,60}(平台|本网|本站|转载|版权|侵权|观点|自媒体|风险)
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Others();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", Options)]
    private static partial Regex SpacedOut();

    [GeneratedRegex("""
        ^\s*(\#PAGE_BREAK\#.*|createPageHTML\(.*|\[?NextPage\]?.*|【?打印(本页|此页)?】?\s*【?关闭(窗口|本页)?】?|(上一页|下一页|首页|尾页)(\s*[0-9]*\s*(上一页|下一页|首页|尾页)?)*|分享(到|至)\s*[:：].*|[^。；]{0,30}(尽在|下载|打开)[^。；]{0,20}(APP|客户端)
        |[^。；]{0,20}(点击|长按|扫码|扫描|识别)[^。；]{0,15}(关注|二维码|公众号)[^。；]{0,20})\s*$
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Stray();

    [GeneratedRegex("""^\s*(您?(现在|当前)?(所在)?的?位置(是|为)?\s*[:：>]|当前(位置|栏目|页面)\s*[:：>]|首页\s*([>»/|\-→›]|$))|^[^。，；>»›→]{1,30}([>»›→]+[^。，；>»›→]{1,40}){2,}$""", Options)]
    private static partial Regex Trail();
}
