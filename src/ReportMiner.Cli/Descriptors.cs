using System.Runtime.InteropServices;

namespace ReportMiner.Cli;

/// <summary>Tells whether standard input, output and error were open when the program started.</summary>
/// <remarks>
/// Where one was closed (<c>&lt;&amp;-</c>), its number soon belongs to a pipe of the runtime itself: reading it waits for ever, and what is written
/// is lost. What was there at the start came through exec, which closes all that is marked to be closed.
/// </remarks>
internal static class Descriptors
{
    private const int GetFlags = 1; // F_GETFD
    private const int CloseOnExec = 1; // FD_CLOEXEC

    public static bool IsOpen(int descriptor) => OperatingSystem.IsWindows() || Control(descriptor, GetFlags) is var flags && flags >= 0 && (flags & CloseOnExec) == 0;

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, int command);
}
