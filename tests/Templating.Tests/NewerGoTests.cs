using System.Diagnostics;
using System.Text.Json.Nodes;
using LcncInfra.Testing;

namespace LcncInfra.Templating.Tests;

/// <summary>Asks kubectl, which is built with Go 1.25 and prints objects by Go templates, where Go 1.19 differs.</summary>
public sealed class NewerGoTests
{
    [ClusterToolsFact]
    public void The_results_of_Go_1_25_are_those_that_kubectl_gives()
    {
        var snippets = Snippet.Open("newer-go").Rows.Select(r => new Snippet(r)).ToList();

        Assert.Equal(snippets.Select(s => s.Expected), snippets.Select(s => Snippet.Describe(Ask(s))));
    }

    private static JsonObject Ask(Snippet snippet)
    {
        var folder = Directory.CreateTempSubdirectory("template-");
        try
        {
            var item = JsonNode.Parse(snippet.Question())!.AsObject()["data"]?.DeepClone().AsObject() ?? [];
            (item["apiVersion"], item["kind"], item["metadata"]) = ("v1", "ConfigMap", new JsonObject { ["name"] = "x" });
            File.WriteAllText(Path.Combine(folder.FullName, "data.json"), item.ToJsonString());
            File.WriteAllText(Path.Combine(folder.FullName, "template"), snippet.Template);
            return Run(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static JsonObject Run(string folder)
    {
        var start = new ProcessStartInfo(NpmTools.Kubectl, ["label", "--local", "-f", "data.json", "a=b", "-o", "go-template-file=template"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("kubectl did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? new JsonObject { ["output"] = Adapt(output) } : new JsonObject { ["error"] = Adapt(Message(errors.Result)) };
    }

    private static string Message(string errors) => errors[errors.LastIndexOf("template: output:", StringComparison.Ordinal)..].TrimEnd();

    /// <summary>kubectl names the template otherwise, and reads numbers as another type.</summary>
    private static string Adapt(string text) => text
        .Replace("template: output:", "template: template:", StringComparison.Ordinal)
        .Replace("executing \"output\"", "executing \"template\"", StringComparison.Ordinal)
        .Replace("int64", "int", StringComparison.Ordinal);
}
