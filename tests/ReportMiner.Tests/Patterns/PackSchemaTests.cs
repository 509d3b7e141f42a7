using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReportMiner.Tests.Patterns;

/// <summary>The schema that editors check packs by agrees with the packs that ship, and is no rubber stamp.</summary>
public sealed class PackSchemaTests
{
    private static readonly JsonSchema Schema = new(JsonNode.Parse(File.ReadAllText(RepositoryFiles.At("patterns", "pack.schema.json")))!.AsObject());

    public static TheoryData<string> Packs => [.. Directory.GetFiles(RepositoryFiles.At("patterns"), "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void ShippedPack_IsValid(string name) => Assert.Empty(Schema.Faults(Json(File.ReadAllText(RepositoryFiles.At("patterns", name)))));

    [Fact]
    public void PackOfTheTests_IsValid() => Assert.Empty(Schema.Faults(Json(PackFolder.Valid)));

    [Theory]
    [InlineData("definition:", "definitions:")]
    [InlineData("measure: count", "measure: counts")]
    [InlineData("id: parks.", "id: Parks ")]
    [InlineData("theme: parks", "theme: [parks]")]
    [InlineData("phrases:", "phrase:")]
    [InlineData("value: ", "values: ")]
    public void BrokenPack_IsNot(string right, string wrong)
    {
        Assert.Contains(right, PackFolder.Valid, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Faults(Json(PackFolder.Valid.Replace(right, wrong, StringComparison.Ordinal))));
    }

    private static JsonNode? Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Json(stream.Documents[0].RootNode);
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Select(member => KeyValuePair.Create(((YamlScalarNode)member.Key).Value!, Json(member.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain when double.TryParse(plain.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } plain => plain.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "" or "~" or "null" } => null,
        _ => ((YamlScalarNode)node).Value,
    };
}
