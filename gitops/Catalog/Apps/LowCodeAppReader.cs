using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Kinds.Overriding;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps;

/// <summary>Reads <c>kind: LowCodeApp</c>.</summary>
internal static class LowCodeAppReader
{
    private static readonly Words<AppLane> Lanes = new(("citizen", AppLane.Citizen), ("pro", AppLane.Pro));

    private static readonly Words<AppRisk> Risks = new(("low", AppRisk.Low), ("high", AppRisk.High));

    private static readonly Field ConfigSchemas =
        new("configSchemas", new FieldShape.List(new FieldShape.Text(TextFormat.Name)), "Names of ConfigSchemas that the configuration must satisfy.");

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("LowCodeApp"),
            "A low-code app and everything that it needs on a cluster.",
            [
                Field.RequiredText("runtime", TextFormat.NamespaceName, "Name of what runs it: node-red, or a Runtime."),
                new Field("lane", Lanes.Shape, "Who changes it: citizen, people of a department, or pro, developers.") { IsRequired = true },
                new Field("risk", Risks.Shape, "What a wrong version can do: low or high.") { IsRequired = true },
                Field.RequiredText("owner", TextFormat.LabelValue, "Who answers for it."),
                Field.RequiredObject("storage", "Where its manifests are published.", RepositoryReferenceReader.Fields),
                new Field("environments", new FieldShape.List(new FieldShape.Object(
                [
                    Field.RequiredText("name", TextFormat.NamespaceName, "Its name, as the control plane has it."),
                    new Field("class", EnvironmentClassWords.All.Shape, "What it is for; production refuses images that are not pinned to a digest.") { IsRequired = true },
                    Field.OptionalText("branch", TextFormat.Branch, "Branch of the storage that its manifests are published to, if it is another one."),
                    AppSpecReader.Overrides,
                ])), "The environments that it goes through.") { IsRequired = true },
                new Field("deploymentTargets", new FieldShape.List(new FieldShape.Object(
                [
                    Field.RequiredText("name", TextFormat.NamespaceName, "Name of the target, unique within the app and environment."),
                    Field.RequiredText("environment", TextFormat.NamespaceName, "Name of the environment."),
                    new Field("labels", new FieldShape.TextMap(TextFormat.LabelKey, TextFormat.LabelValue), "Labels, which scheduling policies and configs look at."),
                    Field.OptionalText("ring", TextFormat.NamespaceName, "The ring: a label of the target, and the end of its branch where the environment has one."),
                    Field.OptionalText("branch", TextFormat.Branch, "Branch of the storage that its manifests are published to, if it is another one."),
                    ConfigSchemas,
                    AppSpecReader.Overrides,
                ])), "The places that it is meant for, of all environments.") { IsRequired = true },
                ConfigSchemas,
                .. AppSpecReader.Fields.AsSpan(),
            ]) with
        {
            ReadsLabels = true,
            NameFormat = TextFormat.NamespaceName,
        },
        Read)
    {
        Check = Validate,
    };

    /// <summary>The targets, each with what the app is there; reports what is incomplete with its overrides.</summary>
    public static ValueList<Sourced<AppTarget>> ReadTargets(Sourced<LowCodeApp> app, YamlObject document, ObjectContext context)
    {
        var environments = document.Object("spec").Objects("environments")
            .Where(e => e.Item.Text("name") is not null)
            .DistinctBy(e => e.Item.Text("name"), StringComparer.Ordinal)
            .ToDictionary(e => e.Item.Text("name") ?? string.Empty, e => e.Item, StringComparer.Ordinal);
        return document.Object("spec").Objects("deploymentTargets")
            .Where(t => t.Item.Text("environment") is { } name && environments.ContainsKey(name))
            .Select(t => ReadTarget(app, document, (environments[t.Item.Text("environment") ?? string.Empty], t.Item), context))
            .OfType<Sourced<AppTarget>>()
            .OrderBy(t => t.Value.Environment.Name, StringComparer.Ordinal)
            .ThenBy(t => t.Value.Name, StringComparer.Ordinal)
            .ToValueList();
    }

    private static LowCodeApp? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        var risk = Risks.Read(spec, "risk") ?? AppRisk.Low;
        return spec.Text("runtime") is { } runtime && spec.Text("owner") is { } owner && AppSpecReader.Read(name, risk, spec) is { } common
            && RepositoryReferenceReader.Read(spec.Object("storage")) is { } storage
            ? new LowCodeApp(name, runtime, owner, storage)
            {
                Labels = document.Object("metadata").TextMap("labels"),
                Lane = Lanes.Read(spec, "lane") ?? AppLane.Citizen,
                Risk = risk,
                ConfigSchemas = spec.TextList("configSchemas"),
                Spec = common,
            }
            : null;
    }

    private static Sourced<AppTarget>? ReadTarget(
        Sourced<LowCodeApp> sourced, YamlObject document, (YamlObject Environment, YamlObject Target) item, ObjectContext context)
    {
        var app = sourced.Value;
        if (item.Target.Text("name") is not { } name || document.Map is not { } map || item.Environment.Text("name") is not { } environmentName)
        {
            return null;
        }

        var environment = new AppEnvironment(environmentName, EnvironmentClassWords.All.Read(item.Environment, "class") ?? EnvironmentClass.Production, item.Environment.Text("branch"));
        var merged = AppOverrides.Merge(map, item.Environment, item.Target);
        if (!ReferenceEquals(merged, map) && merged.Get("spec") is YamlMap fields)
        {
            MissingFieldValidator.Validate(fields, AppSpecReader.Fields, FieldPath.Root.Of("spec"), context);
        }

        var ring = item.Target.Text("ring");
        return AppSpecReader.Read(app.Name, app.Risk, new YamlObject(merged).Object("spec")) is { } spec
            ? new Sourced<AppTarget>(
                new AppTarget(name, environment)
                {
                    Labels = ring is null ? item.Target.TextMap("labels") : ValueMap.Of(item.Target.TextMap("labels").Append(KeyValuePair.Create("ring", ring))),
                    Ring = ring,
                    ConfigSchemas = item.Target.TextList("configSchemas"),
                    Storage = app.Storage with { Branch = BranchOf(app, environment, item.Target) },
                    Spec = spec,
                    HasOverrides = !ReferenceEquals(merged, map),
                },
                new SourceMap(merged),
                sourced.Origin)
            : null;
    }

    // As Kalypso's rings, each of which is a branch beside the environment's.
    private static string BranchOf(LowCodeApp app, AppEnvironment environment, YamlObject target) =>
        target.Text("branch")
        ?? (environment.Branch is null ? app.Storage.Branch : target.Text("ring") is { } ring ? $"{environment.Branch}-{ring}" : environment.Branch);

    private static void Validate(YamlObject document, ObjectContext context)
    {
        var spec = document.Object("spec");
        AppSpecReader.Validate(spec, context);
        foreach (var (_, item) in spec.Objects("environments").Concat(spec.Objects("deploymentTargets")))
        {
            AppSpecReader.Validate(item.Object("overrides"), context);
        }
    }
}
