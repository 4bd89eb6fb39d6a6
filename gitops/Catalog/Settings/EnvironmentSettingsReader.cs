using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Settings;

/// <summary>Reads <c>kind: EnvironmentSettings</c>.</summary>
internal static class EnvironmentSettingsReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Lcnc("EnvironmentSettings"),
            "What the environment of the same name says about itself beside Kalypso's kinds.",
            new Field("suppressions", new FieldShape.List(new FieldShape.Object(
            [
                Field.RequiredText("code", TextFormat.DiagnosticCode, "Code of the warning, e.g. LC1064."),
                Field.OptionalText("subject", TextFormat.Any, "The object the warning is about as Kind/name; without it every object."),
                Field.RequiredText("reason", TextFormat.Any, "Why the warning is accepted."),
            ])), "Warnings that the platform team has seen and accepts.")),
        Read);

    private static EnvironmentSettings Read(string name, YamlObject document) => new(
        name,
        [.. document.Object("spec").Objects("suppressions").Select(s => ReadSuppression(s.Item)).OfType<Suppression>()]);

    private static Suppression? ReadSuppression(YamlObject item) => item.Text("code") is { } code && item.Text("reason") is { } reason
        ? new Suppression(code, item.Text("subject"), reason)
        : null;
}
