using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Registries;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tests.Kinds;

/// <summary>Texts that become paths, URLs, arguments, values of charts or parts of scripts are checked where they enter, by the format of their field.</summary>
public sealed class HostileTextTests
{
    // Shown to people, escaped there, and compared; they become part of nothing that is run.
    private static readonly TextFormat[] Shown = [TextFormat.Any, TextFormat.Line];

    private static readonly string[] Hostile =
    [
        "a\nb", "a\r", "\t", "a\0b", "\u001b[2J", "\u202Ea", "a\u2028b", "\"", "a'b", "a\"; rm -rf / #", "$(id)", "`id`", "${HOME}", "a;b", "a|b", "a&&b", "a>b", "a\\b", "{{ .Values }}", "a b",
        "'''", "\"\"\"", "../../etc/passwd", "..", "-rf", "--upload-pack=x", "<!--", "]]>", "&a", "!!python/object:a", "a,b", "%0a", "\ud800",
    ];

    // What git takes for an address, a branch or a folder: given to it as an argument of its own behind '--', and written by writers that quote.
    private static readonly TextFormat[] OfGit = [TextFormat.Url, TextFormat.Branch, TextFormat.Folder];

    // What these formats are for; none of them begins an argument, and a folder follows a commit or another folder.
    private static readonly HashSet<(TextFormat Format, string Text)> Meant = [(TextFormat.ResourceGroup, "-rf"), (TextFormat.ConfigKey, "-rf"), (TextFormat.CloudId, "a,b")];

    public static TheoryData<string> Formats => new(Enum.GetNames<TextFormat>().Where(f => !Shown.Contains(Enum.Parse<TextFormat>(f))));

    [Theory, MemberData(nameof(Formats))]
    public void A_format_takes_nothing_that_could_mean_something_elsewhere(string name)
    {
        var format = Enum.Parse<TextFormat>(name);

        Assert.Empty(Hostile.Append(new string('a', 100_000)).Where(text => IsTaken(format, text) && !IsMeant(format, text)).Select(t => t.Length > 50 ? "a long text" : t));
    }

    [Fact]
    public void Only_texts_for_people_are_free()
    {
        KindShape[] shapes = [RegistryReader.Kind.Shape, WaiverReader.Kind.Shape, PolicySetReader.Kind.Shape, ClusterReader.Kind.Shape, LowCodeAppReader.Kind.Shape];

        // Names of what must be there, values that writers quote, what is compared with, and what people read. A new one is looked at before it stands here.
        string[] known =
        [
            "Cluster.spec.clusterType", "Cluster.spec.properties (values)", "Cluster.spec.provisioning.existing.context", "Cluster.spec.values (values)",
            "LowCodeApp.spec.egress[].cidr", "LowCodeApp.spec.exposure.api.auth.audience", "LowCodeApp.spec.scaling.keda.triggers[].authentication.parameters (values)",
            "LowCodeApp.spec.scaling.keda.triggers[].metadata (values)", "LowCodeApp.spec.secrets[].key", "LowCodeApp.spec.variables (values)",
            "PolicySet.spec.allowedRegistries[]",
            "Registry.spec.signers[].keyless.subject", "Registry.spec.signers[].keyless.subjectPattern", "Registry.spec.signers[].publicKey",
            "Waiver.spec.match.objects[].kind", "Waiver.spec.match.objects[].name", "Waiver.spec.match.objects[].namespace",
            "Waiver.spec.match.resources[].name", "Waiver.spec.match.resources[].type", "Waiver.spec.owner", "Waiver.spec.reason",
        ];
        var free = shapes.SelectMany(s => s.Fields.SelectMany(f => Free(f.Shape, $"{s.Id.Kind}.{f.Name}"))).Where(path => !path.Contains(".overrides.", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(known, free);
    }

    private static bool IsMeant(TextFormat format, string text) =>
        Meant.Contains((format, text)) || (format == TextFormat.Folder && text[0] == '-') || (OfGit.Contains(format) && text[0] != '-' && !text.Any(char.IsControl));

    private static bool IsTaken(TextFormat format, string text) =>
        TextFormatValidator.FindProblem(format, new TextPlace(SourceSpan.None, "Kind 'name'", FieldPath.Root.Of("spec"), text)) is null;

    private static IEnumerable<string> Free(FieldShape shape, string path) => shape switch
    {
        FieldShape.Text text when Shown.Contains(text.Format) => [path],
        FieldShape.TextMap map => [.. Shown.Contains(map.Keys) ? [$"{path} (keys)"] : Array.Empty<string>(), .. Shown.Contains(map.Values) ? [$"{path} (values)"] : Array.Empty<string>()],
        FieldShape.List list => Free(list.Item, $"{path}[]"),
        FieldShape.Object item => item.Fields.SelectMany(f => Free(f.Shape, $"{path}.{f.Name}")),
        FieldShape.Either either => either.Shapes.SelectMany(s => Free(s, path)),
        FieldShape.Any or FieldShape.TextOrObject => [path],
        _ => [],
    };
}
