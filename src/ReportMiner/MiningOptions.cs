namespace ReportMiner;

/// <summary>How to mine.</summary>
/// <param name="Jobs">How many files are worked on at once; at least 1. The result does not depend on it.</param>
/// <param name="Force">Mine anew what has not changed, too.</param>
/// <param name="Prune">Forget files that are gone.</param>
public sealed record MiningOptions(int Jobs, bool Force = false, bool Prune = false);
