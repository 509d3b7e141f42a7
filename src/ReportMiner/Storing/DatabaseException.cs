namespace ReportMiner.Storing;

/// <summary>The database cannot be used; the message says why and what to do.</summary>
/// <param name="message">For a person.</param>
/// <param name="wrongFile">True where the path given is not a database of this program (a mistake of usage), false where the right one cannot be read or written.</param>
/// <param name="inner">What SQLite said, if it was SQLite.</param>
public sealed class DatabaseException(string message, bool wrongFile, Exception? inner = null) : Exception(message, inner)
{
    public bool WrongFile { get; } = wrongFile;
}
