using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>Reads <c>kind: PolicySet</c>.</summary>
internal static class PolicySetReader
{
    private static readonly Words<PolicyLevel> Levels =
        new(("off", PolicyLevel.Off), ("info", PolicyLevel.Info), ("warning", PolicyLevel.Warning), ("error", PolicyLevel.Error));

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("PolicySet"),
            "What the platform team asks of environments: how much policies matter, and what they compare with.",
            new Field("environments", new FieldShape.List(new FieldShape.Text(TextFormat.Name)), "Environments that it is for; all that it reaches, if it is not written."),
            new Field("policies", new FieldShape.List(new FieldShape.Object(
            [
                new Field("policy", new FieldShape.Choice(PolicyNames.All), "Name of the policy.") { IsRequired = true },
                new Field("severity", Levels.Shape, "How much it matters that it is broken: error stops, off does not look.") { IsRequired = true },
                new Field("classes", new FieldShape.List(EnvironmentClassWords.All.Shape), "Classes of environments that this is said of; all, if it is not written."),
            ])), "How much policies matter here; what is not said is as docs/policies.md has it."),
            new Field("allowedRegistries", new FieldShape.List(new FieldShape.Text(TextFormat.Any)),
                "Registries, or folders of them, that images may come from, e.g. registry.example.com/platform."),
            new Field("requiredLabels", new FieldShape.List(new FieldShape.Text(TextFormat.LabelKey)), "Labels that namespaces and what makes pods must have."),
            new Field("requiredTags", new FieldShape.List(new FieldShape.Text(TextFormat.LabelKey)), "Tags, or labels, that resources of clouds must have."),
            new Field("regions", new FieldShape.List(new FieldShape.Text(TextFormat.LabelValue)),
                "Regions that clusters and resources may be in; 'eu' also stands for 'eu-west-1'."),
            new Field("tierOne", new FieldShape.Object([LabelSelectorReader.Field]), "Which deployment targets are tier-1; those with the label tier: tier-1, if it is not written.")),
        Read)
    {
        Check = Validate,
    };

    private static PolicySet Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return new PolicySet(name)
        {
            Environments = spec.TextList("environments"),
            Policies = [.. spec.Objects("policies").Select(p => ReadChoice(p.Item)).OfType<PolicyChoice>()],
            AllowedRegistries = spec.TextList("allowedRegistries"),
            RequiredLabels = spec.TextList("requiredLabels"),
            RequiredTags = spec.TextList("requiredTags"),
            Regions = spec.TextList("regions"),
            TierOne = spec.Object("tierOne").Map is null ? null : LabelSelectorReader.Read(spec.Object("tierOne")),
        };
    }

    private static PolicyChoice? ReadChoice(YamlObject item) =>
        item.Text("policy") is { } policy && Levels.Read(item, "severity") is { } level
            ? new PolicyChoice(policy, level, ReadClasses(item))
            : null;

    private static ValueList<EnvironmentClass> ReadClasses(YamlObject item) =>
        [.. item.TextList("classes").Select(EnvironmentClassWords.All.ValueOf).OfType<EnvironmentClass>()];

    private static void Validate(YamlObject document, ObjectContext context)
    {
        var spec = document.Object("spec");
        LabelSelectorReader.Validate(spec.Object("tierOne"), context);
        foreach (var item in spec.Items("allowedRegistries").OfType<YamlScalar>())
        {
            if (!IsRegistry(item.Text))
            {
                context.Report(GuardrailDiagnostics.NoRegistry(item.Span, context.Owner, item.Text));
            }
        }
    }

    // A host, with or without a path, as images begin with it.
    private static bool IsRegistry(string text) => text.Length > 0
        && !text.StartsWith('/') && !text.EndsWith('/') && !text.Contains("//", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-' or '_' or '/' or ':');
}
