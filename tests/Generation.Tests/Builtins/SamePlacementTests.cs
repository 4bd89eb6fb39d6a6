using System.Text.Json.Nodes;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>One model, four reconcilers: they bring the same objects into the same namespaces.</summary>
public sealed class SamePlacementTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = BuiltinControlPlane.Files(BuiltinControlPlane.Create());

    [Fact]
    public void All_reconcilers_take_the_same_manifests_at_the_same_revision_into_the_same_namespaces()
    {
        var flux = Flux().ToHashSet();

        Assert.Equal(7, flux.Count);
        Assert.Equal(flux, ArgoCd().ToHashSet());
        // These two take no manifests from a registry.
        var withoutRegistries = flux.Where(d => !d.From.StartsWith("oci://registry.example.com/sales", StringComparison.Ordinal)).ToHashSet();
        Assert.Equal(withoutRegistries, Fleet().ToHashSet());
        Assert.Equal(withoutRegistries, Zarf().ToHashSet());
    }

    [Fact]
    public void All_reconcilers_get_the_same_namespaces_and_configuration_for_them()
    {
        var byReconciler = BuiltinControlPlane.Reconcilers.ToDictionary(r => r, Platform, StringComparer.Ordinal);

        Assert.NotEmpty(byReconciler["fleet"]);
        Assert.Equal(byReconciler["flux"], byReconciler["argocd"]);
        Assert.Equal(byReconciler["fleet"], byReconciler["zarf"]);
        Assert.Subset(byReconciler["flux"], byReconciler["fleet"]);
    }

    [Fact]
    public void All_reconcilers_bring_the_same_rendered_objects_into_the_same_namespaces()
    {
        var files = RenderedControlPlane.Everything;
        var byReconciler = BuiltinControlPlane.Reconcilers.ToDictionary(r => r, r => Rendered(files, r), StringComparer.Ordinal);

        Assert.Equal((5 * 4) + (2 * 3), byReconciler["flux"].Count);
        Assert.All(byReconciler.Values, objects => Assert.Equal(byReconciler["flux"], objects));
        // And each of these folders is one that the reconciler is pointed at.
        Assert.All(files.Where(f => f.Key.EndsWith("/manifests.yaml", StringComparison.Ordinal)), f =>
        {
            var folder = f.Key[..f.Key.LastIndexOf('/')];
            var target = folder[(folder.LastIndexOf('/') + 1)..];
            Assert.Contains(files, other => !other.Key.Contains("/workloads/", StringComparison.Ordinal)
                && other.Key.Contains(target, StringComparison.Ordinal)
                && (other.Value.Contains($"clusters/{folder}", StringComparison.Ordinal) || other.Value.Contains($"../workloads/{target}/manifests.yaml", StringComparison.Ordinal)));
        });
    }

    private static HashSet<string> Rendered(IReadOnlyDictionary<string, string> files, string reconciler) =>
        Manifests.In(files, p => p.StartsWith($"on-{reconciler}/workloads/", StringComparison.Ordinal) && p.EndsWith("/manifests.yaml", StringComparison.Ordinal))
            .Select(m => m.Object.ToJsonString().Replace($"on-{reconciler}", "here", StringComparison.Ordinal))
            .ToHashSet();

    // What of the objects beside the reconciler's own differs between cluster types is their names, and what guards them.
    private static HashSet<string> Platform(string reconciler) => Objects($"on-{reconciler}/")
        .Where(o => o.Text("kind") is "Namespace" or "ConfigMap" && o.Text("metadata", "name") != "argocd-cm")
        .Select(o =>
        {
            var copy = o.DeepClone();
            if (o.Text("kind") == "Namespace")
            {
                copy["metadata"]!.AsObject().Remove("annotations");
            }

            return copy.ToJsonString().Replace($"on-{reconciler}", "here", StringComparison.Ordinal);
        })
        .ToHashSet();

    private static IEnumerable<Delivery> Flux()
    {
        var objects = Objects("on-flux/").Where(o => o.Text("metadata", "namespace") == "flux-system" && o.Text("metadata", "name") != "dev-on-flux").ToList();
        foreach (var one in objects.Where(o => o.Text("spec", "targetNamespace") is not null))
        {
            var source = objects.Single(o => o.Text("kind") != one.Text("kind") && o.Text("metadata", "name") == one.Text("metadata", "name"));
            var (spec, reference) = (one["spec"]!, source["spec"]!["ref"]);
            var revision = reference is null
                ? spec.Text("chart", "spec", "version")
                : reference.Text("commit") ?? reference.Text("digest") ?? reference.Text("tag") ?? reference.Text("branch");
            yield return new Delivery(
                Address(source.Text("spec", "url"), spec.Text("chart", "spec", "chart")), revision, Folder(spec.Text("path")), Here(spec.Text("targetNamespace"), "flux"));
        }
    }

    private static IEnumerable<Delivery> ArgoCd() => Objects("on-argocd/")
        .Where(o => o.Text("kind") == "Application" && o.Text("metadata", "name") != "dev-on-argocd")
        .Select(o => o["spec"]!)
        .Select(s => new Delivery(
            Address(s.Text("source", "repoURL"), s.Text("source", "chart")),
            s.Text("source", "targetRevision"),
            Folder(s.Text("source", "path")),
            Here(s.Text("destination", "namespace"), "argocd")));

    private static IEnumerable<Delivery> Fleet() => Objects("on-fleet/fleet/")
        .Where(o => o.Text("kind") is not null)
        .Select(o => o["spec"]!)
        .Select(s => new Delivery(
            Address(s.Text("repo") ?? s.Text("helm", "repo"), s.Text("helm", "chart")),
            s.Text("revision") ?? s.Text("branch") ?? s.Text("helm", "version"),
            Folder(s.Text("paths", 0)),
            Here(s.Text("targetNamespace") ?? s.Text("defaultNamespace"), "fleet")));

    private static IEnumerable<Delivery> Zarf() => Objects("on-zarf/")
        .SelectMany(o => o["components"]?.AsArray() ?? [])
        .OfType<JsonNode>()
        .SelectMany(c => (c["charts"]?.AsArray() ?? []).Concat(c["manifests"]?.AsArray() ?? []))
        .OfType<JsonNode>()
        .Where(m => m["files"] is null)
        .Select(m =>
        {
            if (m.Text("url") is { } url)
            {
                return new Delivery(Address(url, m.Text("repoName")), m.Text("version"), string.Empty, Here(m.Text("namespace"), "zarf"));
            }

            var parts = m.Text("kustomizations", 0)!.Split("?ref=");
            var at = parts[0].IndexOf("//", parts[0].IndexOf("://", StringComparison.Ordinal) + 3, StringComparison.Ordinal);
            var (repo, path) = at < 0 ? (parts[0], string.Empty) : (parts[0][..at], parts[0][(at + 2)..]);
            return new Delivery(Address(repo, null), parts[1], Folder(path), Here(m.Text("namespace"), "zarf"));
        });

    private static IEnumerable<JsonObject> Objects(string folder) =>
        Manifests.In(Files, p => p.StartsWith(folder, StringComparison.Ordinal) && !p.EndsWith("/kustomization.yaml", StringComparison.Ordinal)).Select(m => m.Object);

    // The ways in which reconcilers write one address.
    private static string Address(string? repo, string? chart)
    {
        var address = chart is null || chart.StartsWith("oci://", StringComparison.Ordinal) ? chart ?? repo ?? string.Empty : $"{repo}/{chart}";
        address = address.StartsWith("ssh://git@git.example.com/", StringComparison.Ordinal) ? $"git@git.example.com:{address["ssh://git@git.example.com/".Length..]}" : address;
        return address.StartsWith("registry.example.com", StringComparison.Ordinal) ? $"oci://{address}" : address;
    }

    private static string Folder(string? path) => path is null or "." or "./" ? string.Empty : path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;

    private static string? Here(string? name, string reconciler) => name?.Replace($"on-{reconciler}", "here", StringComparison.Ordinal);

    private sealed record Delivery(string From, string? Revision, string Path, string? Namespace);
}
