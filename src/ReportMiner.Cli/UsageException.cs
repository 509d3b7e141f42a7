namespace ReportMiner.Cli;

/// <summary>The command line or the configuration is wrong; the message says what to do. Exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
