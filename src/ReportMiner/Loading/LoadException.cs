namespace ReportMiner.Loading;

/// <summary>A document or archive cannot be read; it carries what becomes the problem's code and message.</summary>
internal sealed class LoadException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
