using LcncInfra.Applications.Composition;
using LcncInfra.Applications.Kustomize;
using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Applications.Generation;

/// <summary>The files of an app for kustomize: <c>base/</c>, <c>components/</c>, an overlay for each target, and <c>workload/</c>.</summary>
/// <remarks>
/// What overrides change is a component of the overlay, which comes before the components that a reconciler adds: so these are laid over what the target
/// is, and not under it. A capability's component that would be another one at a target stands in the target's own folder.
/// </remarks>
internal sealed class KustomizeTree(AppDefinition definition, AppContent common)
{
    private const string BaseFolder = "base";
    private const string ComponentsFolder = "components";
    private const string OverridesFolder = "overrides";

    // From overlays/environment/target.
    private const string Up = "../../..";

    private readonly Dictionary<string, (string Name, string Text)[]> _components =
        common.Components.ToDictionary(c => c.Capability, c => KustomizeFolder.Component(c).ToArray(), StringComparer.Ordinal);

    /// <summary>The files.</summary>
    /// <param name="contents">What the app is at each of its targets.</param>
    public IEnumerable<(RepositoryPath Path, string Text)> Files(ValueList<AppContent> contents)
    {
        foreach (var (name, text) in KustomizeFolder.Base(common.Objects))
        {
            yield return (RepositoryPath.Of(BaseFolder, name), text);
        }

        foreach (var (capability, files) in _components)
        {
            foreach (var (name, text) in files)
            {
                yield return (RepositoryPath.Of(ComponentsFolder, capability, name), text);
            }
        }

        var offers = new List<ValueList<OfferedComponent>>();
        foreach (var (target, content) in definition.Targets.Zip(contents))
        {
            var own = OwnComponents(content);
            foreach (var (path, text) in Overlay(content, own))
            {
                yield return (path.Under(RepositoryPath.Of("overlays", target.Value.Environment.Name, target.Value.Name)), text);
            }

            offers.Add([.. content.Components.Select(c => new OfferedComponent(
                c.Capability, own.ContainsKey(c.Capability) ? $"{ComponentsFolder}/{c.Capability}" : $"{Up}/{ComponentsFolder}/{c.Capability}"))]);
        }

        yield return WorkloadWriter.Write(definition, contents, offers, "overlays");
    }

    private IEnumerable<(RepositoryPath Path, string Text)> Overlay(AppContent content, Dictionary<string, (string Name, string Text)[]> own)
    {
        var overrides = ReferenceEquals(content, common) ? null : TargetOverrides.Between(common.Objects, content.Objects);
        var isChanged = overrides is { IsEmpty: false };
        var (file, list) = KustomizeFolder.Overlay($"{Up}/{BaseFolder}", isChanged ? [OverridesFolder] : []);
        yield return (RepositoryPath.Of(file), list);
        if (overrides is not null && isChanged)
        {
            foreach (var (name, text) in KustomizeFolder.Component(overrides.Added, overrides.Patches, []))
            {
                yield return (RepositoryPath.Of(OverridesFolder, name), text);
            }
        }

        foreach (var (capability, files) in own)
        {
            foreach (var (name, text) in files)
            {
                yield return (RepositoryPath.Of(ComponentsFolder, capability, name), text);
            }
        }
    }

    // Those that are another one than the common one.
    private Dictionary<string, (string Name, string Text)[]> OwnComponents(AppContent content)
    {
        var own = new Dictionary<string, (string Name, string Text)[]>(StringComparer.Ordinal);
        foreach (var component in ReferenceEquals(content, common) ? [] : content.Components)
        {
            var files = KustomizeFolder.Component(component).ToArray();
            if (!_components.TryGetValue(component.Capability, out var shared) || !shared.AsSpan().SequenceEqual(files))
            {
                own.Add(component.Capability, files);
            }
        }

        return own;
    }
}
