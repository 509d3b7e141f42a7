using System.Text;

namespace ReportMiner.Patterns;

/// <summary>One file as read, with what is wrong in it.</summary>
/// <param name="Folder">Index of its folder among those given; -1 for what ships inside the program.</param>
/// <param name="Name">The file's name without its folder.</param>
/// <param name="Bytes">As they are on disk; empty where it could not be read.</param>
/// <param name="Faults">Collects its faults under its path as given.</param>
internal sealed record PatternFile(int Folder, string Name, byte[] Bytes, FaultList Faults)
{
    public const string GeneralName = "general.yaml";

    private static readonly UTF8Encoding _strictUtf8 = new(false, throwOnInvalidBytes: true);

    public bool IsGeneral => Name == GeneralName;

    /// <returns>The file's YAML document, or null with a fault.</returns>
    public YamlNode? Parse()
    {
        if (Faults.Count > 0)
            return null;
        string text;
        try
        {
            text = _strictUtf8.GetString(Bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            Faults.Add("the file is not UTF-8; save it as UTF-8");
            return null;
        }

        var root = YamlReader.Read(text, Faults);
        if (Faults.Count == 0 && root is null or YamlNode.Scalar { IsEmpty: true })
            Faults.Add(IsGeneral ? "the file is empty; it must hold the key 'general'" : "the file is empty; a pack holds theme, label, topics and indicators");
        return Faults.Count == 0 ? root : null;
    }
}
