using System.Text.Json;

namespace LcncInfra.Configuration.Tests.JsonSchema;

/// <summary>A schema of the official suite with its instances.</summary>
internal sealed record SuiteGroup(string File, JsonElement Content)
{
    public string Schema => Content.GetProperty("schema").GetRawText();

    public string Description => Content.GetProperty("description").GetString() ?? "";

    public IEnumerable<(string Description, string Instance, bool Valid)> Tests =>
        Content.GetProperty("tests").EnumerateArray().Select(test => (
            test.GetProperty("description").GetString() ?? "",
            test.GetProperty("data").GetRawText(),
            test.GetProperty("valid").GetBoolean()));
}
