using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>Reads <c>kind: PlacementPolicy</c>.</summary>
internal static class PlacementPolicyReader
{
    private const int LargestNumber = 100_000;
    private const string Hard = "Hard";

    private static readonly Field Enforcement = new("enforcement", new FieldShape.Choice([Hard, "Soft"]),
        "Hard, the default, refuses a choice that breaks it; Soft only avoids it.");

    private static readonly FieldShape Count = new FieldShape.Either(
    [
        new FieldShape.Number(1, LargestNumber),
        new FieldShape.Object(
        [
            new Field("atLeast", new FieldShape.Number(1, LargestNumber), "Fewer is an error."),
            new Field("atMost", new FieldShape.Number(1, LargestNumber), "No more are taken."),
        ]),
        new FieldShape.Choice([PlacementCount.AllWord]),
    ]);

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("PlacementPolicy"),
            "Says how many and which cluster types the deployment targets it selects go to.",
            Field.RequiredObject(
                "deploymentTargetSelector",
                "Which deployment targets.",
                Field.OptionalText("workspace", TextFormat.Any, "Only targets of this workspace; all if it is empty."),
                LabelSelectorReader.Field),
            new Field("required", new FieldShape.List(new FieldShape.Object([.. PlacementTermReader.Fields])),
                "Conditions that every chosen cluster type meets."),
            new Field("preferred", new FieldShape.List(new FieldShape.Object(
            [
                .. PlacementTermReader.Fields,
                new Field("weight", new FieldShape.Number(1, 100), "What meeting it adds to the score, 1 to 100; 1 if it is not written."),
            ])), "Conditions that make a cluster type a better choice."),
            new Field("count", Count, "How many cluster types each target goes to: all, a number, or a mapping of atLeast and atMost."),
            new Field("spread", new FieldShape.List(new FieldShape.Object(
            [
                Field.RequiredText("key", TextFormat.LabelKey, "Key of the cluster types' label."),
                new Field("maxSkew", new FieldShape.Number(1, LargestNumber),
                    "How much the largest number per value may exceed the smallest; 1 if it is not written."),
                Enforcement,
            ])), "How evenly the chosen cluster types are spread over the values of labels."),
            new Field("antiAffinity", new FieldShape.List(new FieldShape.Object(
            [
                LabelSelectorReader.Field,
                Field.OptionalText("key", TextFormat.LabelKey,
                    "Cluster types with one value of this label are one place; the cluster type itself if it is not written."),
                Enforcement,
            ])), "Deployment targets that must not be in the same place."),
            new Field("priority", new FieldShape.Number(-LargestNumber, LargestNumber),
                "Targets of a higher priority are placed first, and so get what is scarce; 0 if it is not written."),
            new Field("scheduler", new FieldShape.Object(
            [
                Field.RequiredText("name", TextFormat.Name, "The name under which the run allows the program: --allow-exec NAME=FILE."),
                new Field("config", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.Any), "What the program is told beside the policy."),
            ]), "The program that chooses the cluster types; what it chooses must meet the policy.")),
        Read)
    {
        Check = Validate,
    };

    private static PlacementPolicy? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        var targets = spec.Object("deploymentTargetSelector");
        return targets.Map is null
            ? null
            : new PlacementPolicy(name, targets.Text("workspace"), LabelSelectorReader.Read(targets))
            {
                Required = [.. spec.Objects("required").Select(t => PlacementTermReader.Read(t.Item)).OfType<PlacementTerm>()],
                Preferred = [.. spec.Objects("preferred").Select(t => ReadPreferred(t.Item)).OfType<PreferredTerm>()],
                Count = ReadCount(spec),
                Spread = [.. spec.Objects("spread").Select(s => ReadSpread(s.Item)).OfType<SpreadConstraint>()],
                AntiAffinity = [.. spec.Objects("antiAffinity").Select(a => ReadAntiAffinity(a.Item))],
                Priority = spec.Number("priority") ?? 0,
                Scheduler = ReadScheduler(spec.Object("scheduler")),
            };
    }

    private static PreferredTerm? ReadPreferred(YamlObject item) =>
        PlacementTermReader.Read(item) is { } term ? new PreferredTerm(term, item.Number("weight") ?? 1) : null;

    private static PlacementCount ReadCount(YamlObject spec)
    {
        var bounds = spec.Object("count");
        return bounds.Map is not null ? new PlacementCount(bounds.Number("atLeast") ?? 0, bounds.Number("atMost"))
            : spec.Number("count") is { } exactly ? new PlacementCount(exactly, exactly)
            : PlacementCount.All;
    }

    private static SpreadConstraint? ReadSpread(YamlObject item) =>
        item.Text("key") is { } key ? new SpreadConstraint(key, item.Number("maxSkew") ?? 1, IsHard(item)) : null;

    private static AntiAffinity ReadAntiAffinity(YamlObject item) => new(LabelSelectorReader.Read(item), item.Text("key"), IsHard(item));

    private static SchedulerReference? ReadScheduler(YamlObject scheduler) =>
        scheduler.Text("name") is { } name ? new SchedulerReference(name, scheduler.TextMap("config")) : null;

    private static bool IsHard(YamlObject item) => (item.Text("enforcement") ?? Hard) == Hard;

    private static void Validate(YamlObject document, ObjectContext context)
    {
        var spec = document.Object("spec");
        LabelSelectorReader.Validate(spec.Object("deploymentTargetSelector"), context);
        foreach (var (_, item) in spec.Objects("required").Concat(spec.Objects("preferred")))
        {
            PlacementTermReader.Validate(item, context);
        }

        foreach (var (_, item) in spec.Objects("antiAffinity"))
        {
            LabelSelectorReader.Validate(item, context);
        }

        PlacementPolicyValidator.Validate(spec, ReadCount(spec), context);
    }
}
