using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Templating.Values;
using LcncInfra.Testing.Vectors;

namespace LcncInfra.Templating.Tests;

/// <summary>The recorded answers of Kalypso's own code to whole templates.</summary>
public sealed class KalypsoVectorTests
{
    /// <summary>What Kalypso reads from the values of its recorded data that are no plain text.</summary>
    private static readonly JsonObject ReadValues = JsonNode.Parse("""
        {
          "flat": {
            "K": {"t": "map[interface {}]interface {}", "v": [["a", "b"]]},
            "P": "q",
            "Y": ["x"]
          },
          "nested": {
            "empty": [],
            "emptyobj": {"t": "map[interface {}]interface {}", "v": []},
            "list": ["b", "a"],
            "maps": [
              {"t": "map[interface {}]interface {}", "v": [["name", "n1"], ["v", 1]]},
              {"t": "map[interface {}]interface {}", "v": [["name", "n2"], ["v", "two"]]}
            ],
            "nul": {"t": "map[interface {}]interface {}", "v": [["a", null], ["f", 0.03], ["t", true]]},
            "obj": {"t": "map[interface {}]interface {}", "v": [["b", 1], ["a", ["x", {"t": "map[interface {}]interface {}", "v": [[true, 2]]}]]]}
          }
        }
        """)!.AsObject();

    public static TheoryData<int> TemplateCases => new(Enumerable.Range(0, Templates.GetArrayLength()));

    public static TheoryData<int> ConfigCases => KalypsoVectors.Numbers("configRendering");

    private static JsonElement Templates => KalypsoVectors.Group("templateRendering").GetProperty("cases");

    [Theory, MemberData(nameof(TemplateCases))]
    public void A_template_gives_what_Kalypso_gave(int number)
    {
        var data = JsonNode.Parse(KalypsoVectors.Group("templateRendering").GetProperty("data").GetRawText())!.AsObject();
        var config = data["ConfigData"]!.AsObject();
        var pairs = new JsonArray([.. config["obj"]!.AsObject().Select(e => new JsonArray(e.Key, e.Value?.DeepClone()))]);
        config["obj"] = new JsonObject { ["t"] = "map[interface {}]interface {}", ["v"] = pairs };

        ShouldGive(Templates[number], Variables(data));
    }

    [Theory, MemberData(nameof(ConfigCases))]
    public void A_configuration_template_gives_what_Kalypso_gave(int number)
    {
        var vector = KalypsoVectors.Cases("configRendering")[number];
        var set = vector.GetProperty("configMapData").GetString()!;
        var data = JsonNode.Parse(KalypsoVectors.Group("templateRendering").GetProperty("data").GetRawText())!.AsObject();
        var config = JsonNode.Parse(KalypsoVectors.Group("configDataSets").GetProperty(set).GetRawText())!.AsObject();
        foreach (var (key, value) in ReadValues[set]?.AsObject() ?? [])
        {
            config[key] = value?.DeepClone();
        }

        data["ConfigData"] = config;
        ShouldGive(vector, Variables(data));
    }

    private static void ShouldGive(JsonElement vector, TemplateVariables variables)
    {
        var text = vector.GetProperty("template").GetString()!;
        var evaluation = CompiledTemplate.Parse("template", text, SnippetFunctions.Of("kalypso")).TryGet(out var template, out var error)
            ? new TemplateEvaluator(EvaluationOptions.Kalypso).Evaluate(template, variables)
            : new Evaluation(string.Empty, error);

        // Kalypso read its own environment, which the result of a template must not depend on.
        var isRefused = text.Contains("env ", StringComparison.Ordinal);
        Assert.Equal(isRefused, evaluation.Error?.Kind == TemplateErrorKind.RefusedFunction);
        if (!isRefused)
        {
            Assert.Equal(vector.TryGetProperty("error", out var message) ? message.GetString() : null, evaluation.Error?.Message);
            Assert.Equal(Expected(vector), evaluation.Text);
        }
    }

    /// <summary>The text; Kalypso drops an empty one.</summary>
    private static string Expected(JsonElement vector) =>
        vector.TryGetProperty("result", out var result) && result.ValueKind == JsonValueKind.Array ? result[0].GetString()! : string.Empty;

    private static TemplateVariables Variables(JsonObject data) => new()
    {
        DeploymentTargetName = (string)data["DeploymentTargetName"]!,
        Namespace = (string)data["Namespace"]!,
        Environment = (string)data["Environment"]!,
        Workspace = (string)data["Workspace"]!,
        Workload = (string)data["Workload"]!,
        Labels = Strings(data["Labels"]!),
        Manifests = Strings(data["Manifests"]!),
        ClusterType = (string)data["ClusterType"]!,
        ConfigData = GoMap.OfAny(data["ConfigData"]!.AsObject().Select(e => KeyValuePair.Create(e.Key, SnippetData.Read(e.Value)))),
    };

    private static GoMap Strings(JsonNode map) => GoMap.OfStrings(map.AsObject().Select(e => KeyValuePair.Create(e.Key, (string)e.Value!)));
}
