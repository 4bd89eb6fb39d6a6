using System.Globalization;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>Reads <c>kind: Waiver</c>.</summary>
internal static class WaiverReader
{
    private const string Objects = "objects";

    private const string Resources = "resources";

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("Waiver"),
            "Findings of a policy that are accepted: by whom, until when, why.",
            new Field("policy", new FieldShape.Choice(PolicyNames.All), "Name of the policy.") { IsRequired = true },
            Field.RequiredText("owner", TextFormat.Line, "Who answers for it: a person or a team."),
            Field.RequiredText("reason", TextFormat.Any, "Why the findings are accepted."),
            Field.RequiredText("expires", TextFormat.Day, "The last day on which they are accepted, e.g. 2026-12-31; after it the waiver is an error."),
            Field.RequiredObject(
                "match",
                "Which findings: those that meet everything that is written.",
                Names("environments", "Environments; all that the waiver reaches, if it is not written."),
                Names("clusterTypes", "Cluster types by name."),
                Selector("clusterTypeSelector", "Cluster types by their labels."),
                Names("workloads", "Workloads by name."),
                Selector("deploymentTargetSelector", "Deployment targets by their labels."),
                new Field(Objects, new FieldShape.List(new FieldShape.Object(
                [
                    Field.OptionalText("kind", TextFormat.Any, "Kind of the object."),
                    Field.OptionalText("namespace", TextFormat.Any, "Namespace of the object."),
                    Field.OptionalText("name", TextFormat.Any, "Name of the object."),
                    LabelSelectorReader.Field with { IsRequired = false, IsSelector = false },
                ])), "Objects of the tree, of which any may be meant."),
                new Field(Resources, new FieldShape.List(new FieldShape.Object(
                [
                    Field.OptionalText("type", TextFormat.Any, "Type token of the resource, e.g. aws:ecr/repository:Repository."),
                    Field.OptionalText("name", TextFormat.Any, "Logical name of the resource."),
                ])), "Resources of the plan, of which any may be meant."))),
        Read)
    {
        Check = Validate,
    };

    private static Field Names(string name, string description) => new(name, new FieldShape.List(new FieldShape.Text(TextFormat.Name)), description);

    private static Field Selector(string name, string description) => new(name, new FieldShape.Object([LabelSelectorReader.Field]), description);

    private static Waiver? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return spec.Text("policy") is { } policy && spec.Text("owner") is { } owner && spec.Text("reason") is { } reason && DayOf(spec) is { } expires
            ? new Waiver(name, policy, ReadMatch(spec.Object("match")), expires) { Owner = owner, Reason = reason }
            : null;
    }

    private static WaiverMatch ReadMatch(YamlObject match) => new()
    {
        Environments = match.TextList("environments"),
        ClusterTypes = match.TextList("clusterTypes"),
        ClusterTypeSelector = SelectorOf(match.Object("clusterTypeSelector")),
        Workloads = match.TextList("workloads"),
        DeploymentTargetSelector = SelectorOf(match.Object("deploymentTargetSelector")),
        Objects = [.. match.Objects(Objects).Select(o => ReadObject(o.Item))],
        Resources = [.. match.Objects(Resources).Select(r => new WaivedResource(r.Item.Text("type"), r.Item.Text("name")))],
    };

    private static WaivedObject ReadObject(YamlObject item) => new()
    {
        Kind = item.Text("kind"),
        Namespace = item.Text("namespace"),
        Name = item.Text("name"),
        Labels = item.Object("labelSelector").Map is null ? null : LabelSelectorReader.Read(item),
    };

    private static LabelSelector? SelectorOf(YamlObject item) => item.Map is null ? null : LabelSelectorReader.Read(item);

    private static DateOnly? DayOf(YamlObject spec) =>
        DateOnly.TryParseExact(spec.Text("expires"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static void Validate(YamlObject document, ObjectContext context)
    {
        var spec = document.Object("spec");
        if (spec.Text("expires") is { Length: 10 } day && char.IsAsciiDigit(day[0]) && DayOf(spec) is null)
        {
            context.Report(GuardrailDiagnostics.NoSuchDay(spec.Map?.Get("expires")?.Span ?? default, context.Owner, day));
        }

        if (spec.Object("match").Map is not { } map)
        {
            return;
        }

        var match = spec.Object("match");
        LabelSelectorReader.Validate(match.Object("clusterTypeSelector"), context);
        LabelSelectorReader.Validate(match.Object("deploymentTargetSelector"), context);
        foreach (var (_, item) in match.Objects(Objects))
        {
            LabelSelectorReader.Validate(item, context);
        }

        if (ReadMatch(match).IsEverything || match.Objects(Objects).Any(o => ReadObject(o.Item) == new WaivedObject())
            || match.Objects(Resources).Any(r => r.Item is { } item && item.Text("type") is null && item.Text("name") is null))
        {
            context.Report(GuardrailDiagnostics.WaivesEverything(map.Span, context.Owner, spec.Text("policy") ?? string.Empty));
        }
    }
}
