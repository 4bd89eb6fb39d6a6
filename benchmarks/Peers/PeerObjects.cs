using System.Globalization;

namespace LcncInfra.Benchmarks.Peers;

/// <summary>The three objects of an assignment as text: what helm and kustomize users keep in files.</summary>
internal static class PeerObjects
{
    /// <summary>Objects of one assignment.</summary>
    public const int PerAssignment = 3;

    private const int Values = 25;

    /// <summary>The objects, by file name.</summary>
    /// <param name="name">Text that stands for the name of the target.</param>
    /// <param name="space">Text that stands for the namespace.</param>
    public static IEnumerable<(string File, string Text)> Of(string name, string space) =>
    [
        ("application.yaml", $"""
            apiVersion: argoproj.io/v1alpha1
            kind: Application
            metadata:
              name: {name}
              namespace: argocd
            spec:
              project: team
              source:
                repoURL: https://git.example.com/team/app
                targetRevision: prod
                path: ./part
              destination:
                server: https://kubernetes.default.svc
                namespace: {space}
              syncPolicy:
                automated:
                  prune: true
                  selfHeal: true

            """),
        ("namespace.yaml", $"""
            apiVersion: v1
            kind: Namespace
            metadata:
              name: {space}
              labels:
                environment: prod
                workspace: team

            """),
    ];

    /// <summary>The configuration values of one assignment, as many as the fleet's assignments have.</summary>
    public static IEnumerable<(string Key, string Value)> Configuration(int assignment) => Enumerable.Range(0, Values)
        .Select(i => (
            string.Create(CultureInfo.InvariantCulture, $"SETTING_{i:D2}"),
            string.Create(CultureInfo.InvariantCulture, $"https://host-{((assignment * 31) + i) % 1000}.example.com/path")));
}
