namespace LcncInfra.Benchmarks.Peers;

/// <summary>An overlay for each assignment, on a base that all share.</summary>
internal static class KustomizeOverlay
{
    /// <summary>Writes the overlay of one assignment, and the base beside it.</summary>
    public static void Write(string folder, int assignment)
    {
        var shared = Path.Combine(folder, "..", "base");
        Directory.CreateDirectory(folder);
        Directory.CreateDirectory(shared);
        foreach (var (file, text) in PeerObjects.Of("app", "space"))
        {
            File.WriteAllText(Path.Combine(shared, file), text);
        }

        File.WriteAllText(Path.Combine(shared, "kustomization.yaml"), "resources: [application.yaml, namespace.yaml]\n");
        var literals = string.Concat(PeerObjects.Configuration(assignment).Select(c => $"      - {c.Key}={c.Value}\n"));
        File.WriteAllText(Path.Combine(folder, "kustomization.yaml"), $"""
            resources: [../base]
            nameSuffix: "-{assignment}"
            configMapGenerator:
              - name: platform-config
                namespace: prod-cloud-{assignment}
                options:
                  disableNameSuffixHash: true
                literals:
            {literals}patches:
              - target:
                  kind: Application
                patch: |
                  - op: replace
                    path: /spec/destination/namespace
                    value: prod-cloud-{assignment}

            """);
    }
}
