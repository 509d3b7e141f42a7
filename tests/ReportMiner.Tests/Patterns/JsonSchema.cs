using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReportMiner.Tests.Patterns;

/// <summary>Validates by the part of JSON Schema (2020-12) that pack.schema.json uses; a keyword that it does not know is an error.</summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$defs", "title", "description", "default", "then", "else"];

    /// <summary>Where the value is not as the schema wants it, and by which keyword; nothing where it is valid.</summary>
    public IEnumerable<string> Faults(JsonNode? value) => Check(root, value, "");

    private IEnumerable<string> Check(JsonNode? schema, JsonNode? value, string at)
    {
        if (schema is JsonValue allowed) return allowed.GetValue<bool>() ? [] : [$"{at}: not allowed"];
        return schema!.AsObject().Where(keyword => !Annotations.Contains(keyword.Key)).SelectMany(keyword => Check(keyword.Key, keyword.Value!, schema.AsObject(), value, at));
    }

    private IEnumerable<string> Check(string keyword, JsonNode wanted, JsonObject schema, JsonNode? value, string at) => keyword switch
    {
        "$ref" => Check(Resolve(wanted.GetValue<string>()), value, at),
        "allOf" => wanted.AsArray().SelectMany(part => Check(part, value, at)),
        "oneOf" => If(wanted.AsArray().Count(part => !Check(part, value, at).Any()) == 1, keyword, at),
        "not" => If(Check(wanted, value, at).Any(), keyword, at),
        "if" => Check(schema[Check(wanted, value, at).Any() ? "else" : "then"] ?? true, value, at),
        "type" => If((wanted is JsonArray types ? types.Select(type => type!.GetValue<string>()) : [wanted.GetValue<string>()]).Contains(TypeOf(value)), keyword, at),
        "enum" => If(wanted.AsArray().Any(one => JsonNode.DeepEquals(one, value)), keyword, at),
        "const" => If(JsonNode.DeepEquals(wanted, value), keyword, at),
        _ when value is JsonObject members => CheckObject(keyword, wanted, schema, members, at),
        _ when value is JsonArray items => CheckArray(keyword, wanted, schema, items, at),
        _ when TypeOf(value) == "string" => CheckText(keyword, wanted, value!.GetValue<string>(), at),
        _ => [],
    };

    private IEnumerable<string> CheckObject(string keyword, JsonNode wanted, JsonObject schema, JsonObject members, string at) => keyword switch
    {
        "required" => wanted.AsArray().Select(name => name!.GetValue<string>()).Where(name => !members.ContainsKey(name)).Select(name => $"{at}: required {name}"),
        "properties" => wanted.AsObject().Where(property => members.ContainsKey(property.Key)).SelectMany(property => Check(property.Value, members[property.Key], $"{at}/{property.Key}")),
        "additionalProperties" => members.Where(member => schema["properties"]?.AsObject().ContainsKey(member.Key) != true).SelectMany(member => Check(wanted, member.Value, $"{at}/{member.Key}")),
        "minProperties" => If(members.Count >= wanted.GetValue<int>(), keyword, at),
        "maxProperties" => If(members.Count <= wanted.GetValue<int>(), keyword, at),
        _ => Other(keyword),
    };

    private IEnumerable<string> CheckArray(string keyword, JsonNode wanted, JsonObject schema, JsonArray items, string at) => keyword switch
    {
        "prefixItems" => wanted.AsArray().Zip(items, (part, item) => (part, item)).SelectMany((pair, i) => Check(pair.part, pair.item, $"{at}/{i}")),
        "items" => items.SelectMany((item, i) => i < (schema["prefixItems"]?.AsArray().Count ?? 0) ? [] : Check(wanted, item, $"{at}/{i}")),
        "minItems" => If(items.Count >= wanted.GetValue<int>(), keyword, at),
        "maxItems" => If(items.Count <= wanted.GetValue<int>(), keyword, at),
        _ => Other(keyword),
    };

    private static IEnumerable<string> CheckText(string keyword, JsonNode wanted, string text, string at) => keyword switch
    {
        "pattern" => If(Regex.IsMatch(text, wanted.GetValue<string>(), RegexOptions.ECMAScript), keyword, at),
        "minLength" => If(text.EnumerateRunes().Count() >= wanted.GetValue<int>(), keyword, at),
        "maxLength" => If(text.EnumerateRunes().Count() <= wanted.GetValue<int>(), keyword, at),
        _ => Other(keyword),
    };

    /// <summary>A keyword for values of another type says nothing about this one.</summary>
    private static IEnumerable<string> Other(string keyword) =>
        keyword is "required" or "properties" or "additionalProperties" or "minProperties" or "maxProperties" or "prefixItems" or "items" or "minItems" or "maxItems" or "pattern" or "minLength" or "maxLength"
            ? []
            : throw new NotSupportedException($"the keyword {keyword} is not known here");

    private static IEnumerable<string> If(bool valid, string keyword, string at) => valid ? [] : [$"{at}: {keyword}"];

    private JsonNode Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode)root, (node, name) => node[name] ?? throw new NotSupportedException($"nothing is at {reference}"));

    private static string TypeOf(JsonNode? value) => value?.GetValueKind() switch
    {
        null or System.Text.Json.JsonValueKind.Null => "null",
        System.Text.Json.JsonValueKind.Object => "object",
        System.Text.Json.JsonValueKind.Array => "array",
        System.Text.Json.JsonValueKind.String => "string",
        System.Text.Json.JsonValueKind.Number => "number",
        _ => "boolean",
    };
}
