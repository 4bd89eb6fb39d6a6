using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Registries.Signers;

namespace LcncInfra.Catalog.Registries;

/// <summary>Reads <c>kind: Registry</c>.</summary>
internal static class RegistryReader
{
    private const int MostDays = 365;

    private const int MostImages = 10_000;

    private static readonly Words<ImageAdmissionMode> Modes = new(("enforce", ImageAdmissionMode.Enforce), ("warn", ImageAdmissionMode.Warn));

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("Registry"),
            "Where the images of the environment are kept, which clusters pull from where, and whose signatures count.",
            new Field("primary", RegistryLocationReader.Shape, "Where images are pushed to.") { IsRequired = true },
            new Field("mirrors", new FieldShape.List(RegistryLocationReader.Shape), "Where they are copied to, in other clouds and regions."),
            new Field("projects", new FieldShape.List(new FieldShape.Object(
            [
                Field.RequiredText("name", TextFormat.NamespaceName, "What the names of its images begin with."),
                new Field("repositories", new FieldShape.List(new FieldShape.Text(TextFormat.ImagePath)),
                    "Repositories that are made ahead, e.g. approvals/api; others are made with their first push."),
            ])), "The parts of the registry, usually one for each team."),
            new Field("upstreams", new FieldShape.List(new FieldShape.Object(
            [
                Field.RequiredText("name", TextFormat.NamespaceName, "What the names of the copies begin with."),
                Field.RequiredText("host", TextFormat.Host, "Host of the other registry, e.g. docker.io."),
                Field.OptionalText("credentials", TextFormat.Name, "The name under which the program that provisions has what opens it."),
                new Field("locations", new FieldShape.List(new FieldShape.Text(TextFormat.Name)), "Locations that keep copies; all, if it is not written."),
                new Field("trusted", new FieldShape.Flag(), "Whether its copies run without a signature that counts, where there is 'admission'; no, if it is not written."),
            ])), "Other registries of which copies are kept when clusters pull from them."),
            new Field("retention", new FieldShape.Object(
            [
                new Field("untaggedDays", new FieldShape.Number(1, MostDays), "Days after which an image without a tag goes."),
                new Field("keepLast", new FieldShape.Number(1, MostImages), "How many images of a repository stay, the youngest."),
            ]), "What of the images goes by itself; nothing, if it is not written."),
            new Field("signers", new FieldShape.List(ImageSignerReader.Shape), "Whose signatures make an image one that may run; one of them is enough."),
            new Field("admission", Modes.Shape, "enforce: images of other registries or without such a signature do not start. warn: they do, with a warning."),
            new Field("pulls", new FieldShape.List(new FieldShape.Object(
            [
                new Field("clusterTypes", new FieldShape.Object([LabelSelectorReader.Field]), "Which cluster types, by their labels.") { IsRequired = true },
                Field.RequiredText("from", TextFormat.Name, "Name of the location."),
            ])), "Which cluster types pull from where; others pull from the location that is nearest to their region.")),
        Read)
    {
        Check = Validate,
    };

    private static Registry? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        var mirrors = spec.Objects("mirrors").Select(m => RegistryLocationReader.Read(m.Item)).ToList();
        return RegistryLocationReader.Read(spec.Object("primary")) is { } primary && !mirrors.Contains(null)
            ? new Registry(name, primary, [.. mirrors.OfType<RegistryLocation>()])
            {
                Projects = [.. spec.Objects("projects").Select(p => new RegistryProject(TextOf(p.Item, "name")) { Repositories = p.Item.TextList("repositories") })],
                Upstreams = [.. spec.Objects("upstreams").Select(u => ReadUpstream(u.Item))],
                Retention = new RegistryRetention(spec.Object("retention").Number("untaggedDays"), spec.Object("retention").Number("keepLast")),
                Signers = [.. spec.Objects("signers").Select(s => ImageSignerReader.Read(s.Item))],
                Admission = Modes.Read(spec, "admission"),
                Pulls = [.. spec.Objects("pulls").Select(p => new RegistryPull(LabelSelectorReader.Read(p.Item.Object("clusterTypes")), TextOf(p.Item, "from")))],
            }
            : null;
    }

    private static RegistryUpstream ReadUpstream(YamlObject item) => new(TextOf(item, "name"), TextOf(item, "host"))
    {
        Credentials = item.Text("credentials"),
        Locations = item.TextList("locations"),
        IsTrusted = item.Flag("trusted") ?? false,
    };

    // What is required and missing was reported.
    private static string TextOf(YamlObject item, string key) => item.Text(key) ?? string.Empty;

    private static void Validate(YamlObject document, ObjectContext context)
    {
        var spec = document.Object("spec");
        RegistryLocationReader.Validate(spec.Object("primary"), context);
        foreach (var (_, mirror) in spec.Objects("mirrors"))
        {
            RegistryLocationReader.Validate(mirror, context);
        }

        foreach (var (_, signer) in spec.Objects("signers"))
        {
            ImageSignerReader.Validate(signer, context);
        }

        foreach (var (_, pull) in spec.Objects("pulls"))
        {
            LabelSelectorReader.Validate(pull.Object("clusterTypes"), context);
        }
    }
}
