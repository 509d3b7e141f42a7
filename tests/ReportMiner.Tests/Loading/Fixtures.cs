namespace ReportMiner.Tests.Loading;

/// <summary>Finds the fixtures of this room in the checkout.</summary>
internal static class Fixtures
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var fixtures = Path.Combine(folder, "Fixtures", "Loading");
            if (Directory.Exists(fixtures)) return fixtures;
        }
        throw new DirectoryNotFoundException("Fixtures/Loading");
    }
}
