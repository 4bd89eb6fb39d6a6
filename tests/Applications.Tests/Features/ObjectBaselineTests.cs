using System.Text;
using LcncInfra.Applications.Composition;
using LcncInfra.Applications.Objects;
using LcncInfra.Applications.Patches;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;
using LcncInfra.Testing;

namespace LcncInfra.Applications.Tests.Features;

/// <summary>Shows what each feature adds to the smallest app, on any cluster and by capability.</summary>
public sealed class ObjectBaselineTests
{
    private const string Project = "Applications.Tests";
    private const string Suite = "Objects";

    public static TheoryData<string> Cases => BaselineFolder.Discover(Project, Suite);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_feature_adds_the_expected_objects_to_the_smallest_app(string name)
    {
        var baseline = BaselineFolder.Open(Project, Suite, name);
        var fields = Encoding.UTF8.GetString(baseline.InputFiles().Single(f => f.Path == "spec.yaml").Content).TrimEnd('\n');
        var smallest = fields.Length == 0 ? new AppContent([], []) : AppComposer.Compose(AppText.Context(AppText.Smallest));

        var content = AppComposer.Compose(AppText.Context(fields.Length == 0 ? AppText.Smallest : AppText.With(fields)));

        var files = new Dictionary<string, string>(StringComparer.Ordinal) { ["objects.yaml"] = New(content.Objects, smallest.Objects) };
        foreach (var component in content.Components)
        {
            var same = smallest.Components.FirstOrDefault(c => c.Capability == component.Capability) ?? new AppComponent(component.Capability);
            files[$"{component.Capability}.yaml"] = New(component.Objects, same.Objects);
            files[$"{component.Capability}-patches.yaml"] = New(component.Patches, same.Patches);
        }

        baseline.ShouldMatch(files.Where(f => f.Value.Length > 0).ToDictionary(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_object_that_any_app_gets_is_in_a_baseline()
    {
        var shown = Directory.GetFiles(RepositoryRoot.Of("tests", Project, "Baselines", Suite), "*.yaml", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => line.StartsWith("kind: ", StringComparison.Ordinal) ? line[6..] : line.StartsWith("# ", StringComparison.Ordinal) ? line.Split(' ')[1] : null)
            .ToHashSet(StringComparer.Ordinal);

        Assert.Superset(RandomApp.Objects.Select(o => o["kind"]!.GetValue<string>()).ToHashSet(StringComparer.Ordinal), shown.OfType<string>().ToHashSet(StringComparer.Ordinal));
    }

    // Objects that are added, and the steps that change others.
    private static string New(IEnumerable<AppObject> objects, IEnumerable<AppObject> known)
    {
        var old = known.ToDictionary(o => o.Key);
        return string.Join("---\n", objects.Select(o => (old.TryGetValue(o.Key, out var before) || old.TryGetValue(("apps", "Deployment", null, o.Key.Name), out before)) && IsSameRole(before, o) ? Change(before, o) : o.ToYaml()).Where(text => text.Length > 0));
    }

    // What runs the pods instead of the Deployment is shown by what is other about it.
    private static bool IsSameRole(AppObject before, AppObject after) => before.Kind == after.Kind || after.Kind is "StatefulSet" or "Rollout";

    private static string Change(AppObject before, AppObject after)
    {
        var steps = JsonPatch.Between(before.ToTree(), after.ToTree());
        return steps.Count == 0 ? string.Empty : $"# {after.Kind} {after.Name} changes\n{YamlV3Writer.Write(GoList.Of([.. steps]))}";
    }
}
