using System.Text;
using System.Text.Json.Nodes;
using LcncInfra.Scheduling.External;

namespace LcncInfra.Scheduling.Tests.External;

/// <summary>A scheduler that answers what a test says, and remembers what it was asked.</summary>
internal sealed class FakeScheduler(Func<JsonNode, string> answer) : ISchedulerExecutables
{
    public List<JsonNode> Asked { get; } = [];

    public string? Problem { get; init; }

    public string ErrorText { get; init; } = string.Empty;

    /// <summary>A scheduler that puts targets on cluster types: <c>shop-a=eu-1</c>.</summary>
    public static FakeScheduler Of(params string[] pairs) => new(_ => ListOf(pairs));

    public static string ListOf(params string[] pairs) => new JsonObject
    {
        ["apiVersion"] = "config.kubernetes.io/v1",
        ["kind"] = "ResourceList",
        ["items"] = new JsonArray([.. pairs.Select(p => p.Split('=')).Select(p => new JsonObject
        {
            ["apiVersion"] = "scheduler.kalypso.io/v1alpha1",
            ["kind"] = "Assignment",
            ["spec"] = new JsonObject { ["deploymentTarget"] = p[0], ["clusterType"] = p[1] },
        })]),
    }.ToJsonString();

    public SchedulerRun? Run(string name, ReadOnlyMemory<byte> question)
    {
        if (name != "mine")
        {
            return null;
        }

        var asked = JsonNode.Parse(question.Span) ?? throw new InvalidOperationException("The question is null.");
        Asked.Add(asked);
        return new SchedulerRun("mine.sh", $"sha256:{new string('1', 64)}") { Output = Encoding.UTF8.GetBytes(answer(asked)), Problem = Problem, ErrorText = ErrorText };
    }
}
