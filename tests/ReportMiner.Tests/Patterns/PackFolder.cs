using System.Text;
using ReportMiner.Model;
using ReportMiner.Patterns;

namespace ReportMiner.Tests.Patterns;

/// <summary>A folder of pattern files for one test, gone with it.</summary>
internal sealed class PackFolder : IDisposable
{
    /// <summary>A valid pack on the parks of a made-up town; faulty ones are made from it.</summary>
    public const string Valid = """
        theme: parks
        label: {zh: 公园, en: parks}
        topics:
          公园: [公园, 绿地]
          游乐场: {words: [游乐场], reach: sentence}
        words:
          株类: [树苗, 苗木]
        indicators:
          - id: parks.trees_planted
            label: {zh: 植树数, en: trees planted}
            definition: Trees planted in parks.
            measure: count
            unit: 株
            counted_in: [item, case]
            topics: [公园]
            phrases:
              - 栽种<株类>?{n}
              - "{n}(树苗|苗木)栽种"
            not: [计划栽种]
            subset_words: [东区]
            range: [0, 100000]
            relations:
              - at_most: parks.trees_bought
            examples:
              - text: 全年公园共栽种树苗300株。
                value: 300
              - {text: 其中东区栽种20株。, value: 20, scope: subset}
            counter_examples:
              - 公园计划栽种80株。
              - {text: 公园栽种苗木5株。, value: 50}
          - id: parks.trees_bought
            label: {zh: 购苗数, en: trees bought}
            definition: Trees bought.
            measure: count
            unit: 株
            counted_in: [item]
            phrases:
              - 购买…20苗木{n}
            examples:
              - {text: 公园购买苗木400株。, value: 400}
            counter_examples:
              - 购买长椅5把。

        """;

    public static readonly string[] UnitClasses = ["case", "item", "person", "percent", "money", "ratio"];

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("packs-").FullName;

    public static PackFolder With(string pack, string name = "parks.yaml")
    {
        var folder = new PackFolder();
        folder.Write(name, pack);
        return folder;
    }

    public void Write(string name, string text) => File.WriteAllBytes(Path.Combine(Directory, name), Encoding.UTF8.GetBytes(text));

    public PatternSet Load() => PatternLoader.Load([Directory], UnitClasses);

    /// <summary>The faults as <c>file:line:column: message</c>, without the folder.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = Assert.Throws<PatternException>(Load).Faults;
        return [.. faults.Select(fault => fault.ToString().Replace(Directory + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))];
    }

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
