using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Schedulers;

/// <summary>Reads what a scheduler wrote: a ResourceList as YAML or JSON, whose Assignments are the answer.</summary>
/// <remarks>KRM Functions Specification, <c>config.kubernetes.io/v1</c>. Other items are what the scheduler was given, and are passed over.</remarks>
public static class SchedulerAnswerReader
{
    private const string Group = "config.kubernetes.io/";

    /// <summary>The answer, or why it is none.</summary>
    /// <param name="output">What the scheduler wrote.</param>
    /// <param name="limits">How much of it is read.</param>
    public static (SchedulerAnswer? Answer, string? Problem) Read(ReadOnlyMemory<byte> output, CatalogLimits limits)
    {
        var reading = new DiagnosticBag();
        var documents = YamlDocumentReader.Read(new SourceFile("stdout", output), limits, reading);
        if (reading.InOrder().FirstOrDefault(d => d.Severity == Severity.Error) is { } unreadable)
        {
            return (null, $"line {unreadable.At.Line} of its output cannot be read: {unreadable.Message.TrimEnd('.')}");
        }

        if (documents is not [YamlMap map])
        {
            return (null, documents.Count == 0 ? "it wrote nothing" : "it wrote no ResourceList");
        }

        var list = new YamlObject(map);
        if (list.Text("kind") != "ResourceList" || list.Text("apiVersion")?.StartsWith(Group, StringComparison.Ordinal) != true)
        {
            return (null, "it wrote no ResourceList of config.kubernetes.io");
        }

        var assignments = new List<(string, string)>();
        foreach (var (index, item) in list.Objects("items").Where(i => i.Item.Text("kind") == "Assignment"))
        {
            if (item.Object("spec") is not { Map: not null } spec || spec.Text("deploymentTarget") is not { } target || spec.Text("clusterType") is not { } clusterType)
            {
                return (null, $"item {index + 1} of its output is an Assignment without 'spec.deploymentTarget' or 'spec.clusterType'");
            }

            assignments.Add((target, clusterType));
        }

        return (new SchedulerAnswer(assignments.ToValueList(), [.. list.Objects("results").Select(r => ReadResult(r.Item))]), null);
    }

    private static SchedulerResult ReadResult(YamlObject item)
    {
        var about = item.Object("resourceRef");
        return new SchedulerResult(SeverityOf(item.Text("severity")), item.Text("message") ?? "It gave no message.")
        {
            Kind = about.Text("kind"),
            Name = about.Text("name"),
        };
    }

    // The specification's default is an error.
    private static Severity SeverityOf(string? word) => word switch
    {
        "info" => Severity.Info,
        "warning" => Severity.Warning,
        _ => Severity.Error,
    };
}
