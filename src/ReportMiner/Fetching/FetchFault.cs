namespace ReportMiner.Fetching;

/// <summary>An address could not or may not be had.</summary>
internal sealed class FetchFault(string code, string message) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>True where a second attempt may do better.</summary>
    public bool MayPass { get; init; }

    /// <summary>True where the address is left alone on purpose.</summary>
    public bool Skip { get; init; }

    /// <summary>Finds the fault that was thrown while a connection was made.</summary>
    public static FetchFault? In(Exception? fault)
    {
        while (fault is not null and not FetchFault) fault = fault.InnerException;
        return fault as FetchFault;
    }
}
