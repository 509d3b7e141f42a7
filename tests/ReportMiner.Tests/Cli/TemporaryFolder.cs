using System.Text;

namespace ReportMiner.Tests.Cli;

/// <summary>A folder of its own for one test, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reportminer-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public TemporaryFolder Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
