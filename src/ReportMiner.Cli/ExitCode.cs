namespace ReportMiner.Cli;

/// <summary>What the program returns, the same for every verb.</summary>
internal static class ExitCode
{
    /// <summary>Clean, also when nothing had changed.</summary>
    public const int Done = 0;

    /// <summary>A check or test failed, the output could not be written, or an internal error.</summary>
    public const int Failed = 1;

    /// <summary>Usage, configuration or an invalid pattern: nothing was begun.</summary>
    public const int Usage = 2;

    /// <summary>Done, but some documents failed and are recorded.</summary>
    public const int SomeFailed = 3;

    /// <summary>No report was found at all.</summary>
    public const int NothingFound = 4;

    /// <summary>Interrupted; what was finished is kept.</summary>
    public const int Interrupted = 130;
}
