using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ReportMiner.Fetching;

/// <summary>Keeps documents as they came, each with a sidecar that says where it is from; files appear whole or not at all.</summary>
internal sealed class DocumentFolder
{
    private const string Draft = ".fetch-";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    private readonly string _path;

    public DocumentFolder(string path)
    {
        _path = path;
        // What a killed run was writing; nobody else writes here while the queue is ours.
        foreach (var draft in Directory.EnumerateFiles(path, $"{Draft}*.tmp")) File.Delete(draft);
    }

    /// <summary>True where the copy is as it was downloaded, and has its sidecar.</summary>
    public bool Holds(Copy copy) => Read(copy) is { } bytes && Hash(bytes) == copy.Sha256 && File.Exists(Path.Combine(_path, copy.File + ".json"));

    /// <summary>Null where it is gone.</summary>
    public byte[]? Read(Copy copy)
    {
        var path = Path.Combine(_path, copy.File);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }

    public Copy Save(QueueEntry entry, WebResponse answer)
    {
        var file = FileNaming.Name(entry.Url, FileNaming.Ending(answer, answer.Url));
        var copy = new Copy(file, Hash(answer.Body), new Validators(answer.Url.AbsoluteUri, answer["etag"], answer["last-modified"]));
        if (entry.Copy is { } same && same.File == file && same.Sha256 == copy.Sha256 && Holds(same)) return copy;
        Write(file, answer.Body);
        Write(file + ".json", Sidecar(entry, answer, copy));
        if (entry.Copy is { } old && old.File != file) // the address has another kind of content now
        {
            File.Delete(Path.Combine(_path, old.File));
            File.Delete(Path.Combine(_path, old.File + ".json"));
        }
        return copy;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Sidecar(QueueEntry entry, WebResponse answer, Copy copy) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            url = entry.Url.AbsoluteUri,
            final_url = answer.Url.AbsoluteUri,
            from = entry.From,
            title = entry.Hint?.Title,
            published = entry.Hint?.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            fetched = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            status = answer.Status,
            headers = answer.Headers,
            file = copy.File,
            bytes = answer.Body.Length,
            sha256 = copy.Sha256,
        },
        Json);

    private void Write(string name, byte[] bytes)
    {
        var draft = Path.Combine(_path, $"{Draft}{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }
            File.Move(draft, Path.Combine(_path, name), overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
