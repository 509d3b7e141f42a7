namespace ReportMiner.Fetching;

/// <summary>A document in the folder.</summary>
/// <param name="File">Its name there.</param>
/// <param name="Sha256">Of its bytes, in hexadecimal.</param>
/// <param name="Validators">With the address that the bytes came from.</param>
internal sealed record Copy(string File, string Sha256, Validators Validators);
