using System.Reflection;

namespace ReportMiner;

/// <summary>The program's version, which belongs to what decides whether a report must be mined again.</summary>
public static class ProgramVersion
{
    /// <summary>With the commit it was built from, e.g. <c>0.1.0+1a2b3c…</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
