namespace ReportMiner.Tests.Cli;

/// <summary>A pack with one indicator and reports for it, so that these tests do not hang on the packs that ship.</summary>
internal static class SmallPack
{
    public const string Yaml = """
        theme: docks
        label: {zh: 码头, en: docks}
        indicators:
          - id: docks.disputes
            label: {zh: 码头纠纷数, en: dock disputes}
            definition: Disputes settled at the docks.
            measure: count
            unit: 件
            counted_in: [case]
            topics: []
            phrases: ['码头纠纷{n}']
            examples:
              - {text: 码头纠纷9件。, value: 9}
            counter_examples: [码头9座。]

        """;

    /// <summary>A folder with the pack and three reports, two of them of the same bytes.</summary>
    public static TemporaryFolder Folder() => new TemporaryFolder()
        .Write("patterns/docks.yaml", Yaml)
        .Write("reports/甲 县.txt", Report(78))
        .Write("reports/乙县.txt", Report(12))
        .Write("reports/again.txt", Report(12))
        .Write("reports/table.csv", "a,b\r\n");

    public static string Report(int cases) => $"某县2023年法治政府建设情况报告\n\n全年化解码头纠纷{cases}件。其他工作有序推进，成效明显，群众满意。\n";
}
