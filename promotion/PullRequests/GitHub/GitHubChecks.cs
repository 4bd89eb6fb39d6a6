using System.Text.Json;
using LcncInfra.PullRequests.Http;

namespace LcncInfra.PullRequests.GitHub;

/// <summary>Reads the two kinds of checks that GitHub has.</summary>
internal static class GitHubChecks
{
    /// <summary>A check run. Its verdict counts once it is completed; neutral and skipped ones do not hold up a merge.</summary>
    public static CommitCheck OfRun(JsonElement run) => new(
        run.Text("name") ?? string.Empty,
        (run.Text("status"), run.Text("conclusion")) switch
        {
            ("completed", "success") => CheckState.Succeeded,
            ("completed", "neutral" or "skipped") => CheckState.Skipped,
            ("completed", "action_required") => CheckState.Pending,
            ("completed", _) => CheckState.Failed,
            _ => CheckState.Pending,
        },
        run.Text("details_url") ?? run.Text("html_url"));

    /// <summary>A commit status, the newest of its context.</summary>
    public static CommitCheck OfStatus(JsonElement status) => new(
        status.Text("context") ?? string.Empty,
        status.Text("state") switch
        {
            "success" => CheckState.Succeeded,
            "pending" => CheckState.Pending,
            _ => CheckState.Failed,
        },
        status.Text("target_url"));
}
