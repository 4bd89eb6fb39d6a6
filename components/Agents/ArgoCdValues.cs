using LcncInfra.Components.Charts;
using LcncInfra.Model.Collections;

namespace LcncInfra.Components.Agents;

/// <summary>Values of the chart <c>argo-cd</c> that leave nothing open which is not needed.</summary>
internal static class ArgoCdValues
{
    private const int Replicas = 2;

    /// <summary>The values.</summary>
    /// <param name="args">What is asked for.</param>
    /// <param name="settings">Entries of <c>argocd-cm</c> that the bootstrap has.</param>
    public static Dictionary<string, object> Of(ArgoCdArgs args, IReadOnlyDictionary<string, object> settings)
    {
        var values = ChartValues.Of(
            ("crds", ChartValues.Of(("install", true), ("keep", true))),
            ("global", ChartValues.Of(("networkPolicy", ChartValues.Of(("create", true), ("defaultDenyIngress", true))))),
            ("configs", ChartValues.Of(
                ("cm", settings.Over(ChartValues.Of(
                    ("admin.enabled", false),
                    ("exec.enabled", false),
                    ("users.anonymous.enabled", false),
                    ("application.resourceTrackingMethod", "annotation")))),
                ("params", ChartValues.Of(("reposerver.enable.git.submodule", false))),
                ("rbac", ChartValues.Of(("policy.default", string.Empty), ("policy.csv", PolicyOf(args.Workspaces)), ("scopes", "[groups]"))))),
            // Single sign-on is configured with values of the platform team; until then only the agent itself works.
            ("dex", ChartValues.Of(("enabled", false))),
            ("notifications", ChartValues.Of(("enabled", false))));
        return args.IsHighlyAvailable ? HighlyAvailable().Over(values) : values;
    }

    private static Dictionary<string, object> HighlyAvailable() => ChartValues.Of(
        ("redis-ha", ChartValues.Of(("enabled", true))),
        ("server", Replicated()),
        ("repoServer", Replicated()),
        ("applicationSet", Replicated()));

    private static Dictionary<string, object> Replicated() =>
        ChartValues.Of(("replicas", Replicas), ("pdb", ChartValues.Of(("enabled", true), ("minAvailable", 1))));

    // Who is in a group of a workspace sees and syncs its Applications; what they are is decided in the control plane.
    private static string PolicyOf(ValueList<WorkspaceAccess> workspaces) => string.Concat(workspaces
        .OrderBy(w => w.Workspace, StringComparer.Ordinal)
        .SelectMany(w => new[]
        {
            $"p, role:{w.Workspace}, applications, get, {w.Workspace}/*, allow\n",
            $"p, role:{w.Workspace}, applications, sync, {w.Workspace}/*, allow\n",
            $"p, role:{w.Workspace}, logs, get, {w.Workspace}/*, allow\n",
            $"p, role:{w.Workspace}, projects, get, {w.Workspace}, allow\n",
        }.Concat(w.Groups.Select(g => $"g, {g}, role:{w.Workspace}\n"))));
}
