using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ReportMiner.Cli;

/// <summary>Standard output that tells when it cannot be written.</summary>
/// <remarks>.NET's own stream ignores a closed pipe: the program would end with exit code 0 and its output lost.</remarks>
internal sealed partial class StandardOutput : Stream
{
    private const int Descriptor = 1;
    private const int Interrupted = 4; // EINTR

    private readonly bool _isOpen = Descriptors.IsOpen(Descriptor);

    public static Stream Open() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardOutput();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!_isOpen) throw new IOException("standard output is closed");
        while (buffer.Length > 0)
        {
            var written = Write(Descriptor, in MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
            }
            else if (Marshal.GetLastPInvokeError() is var error && error != Interrupted)
            {
                throw new IOException($"standard output cannot be written: {new Win32Exception(error).Message}");
            }
        }
    }

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [DllImport("libc", EntryPoint = "write", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Write(int descriptor, ref readonly byte buffer, nint count);
}
