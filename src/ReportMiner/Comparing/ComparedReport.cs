using ReportMiner.Model;

namespace ReportMiner.Comparing;

/// <summary>A report as it is compared with others.</summary>
/// <param name="Report">What is known about it; its text is not needed.</param>
/// <param name="Observations">How many it has.</param>
/// <param name="Fingerprint">Of its text.</param>
public sealed record ComparedReport(Report Report, int Observations, Fingerprint Fingerprint);
