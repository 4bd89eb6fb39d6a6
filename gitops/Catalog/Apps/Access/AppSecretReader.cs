using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Access;

/// <summary>Reads which secrets an app uses.</summary>
internal static class AppSecretReader
{
    /// <summary>The field.</summary>
    public static Field Field { get; } = new("secrets", new FieldShape.List(new FieldShape.Object(
    [
        Field.RequiredText("name", TextFormat.NamespaceName, "Name of the secret within the app."),
        Field.OptionalText("key", TextFormat.Line, "Where the secret store has it; the app's name and its own, if it is not written."),
        Field.OptionalText("refreshInterval", TextFormat.Duration, "How often it is fetched again; 1h, if it is not written."),
        Field.OptionalText("mountPath", TextFormat.AbsolutePath, "Folder that its files appear in; without it its keys become environment variables."),
    ])), "Secrets that the app uses: names only, their values stay in the secret store.");

    /// <summary>The secrets of an app.</summary>
    public static ValueList<AppSecret> Read(YamlObject spec, string app) => [.. spec.Objects("secrets").Select(s => ReadItem(s.Item, app)).OfType<AppSecret>()];

    private static AppSecret? ReadItem(YamlObject item, string app) => item.Text("name") is { } name
        ? new AppSecret(name, item.Text("key") ?? $"{app}/{name}") { RefreshInterval = item.Text("refreshInterval") ?? "1h", MountPath = item.Text("mountPath") }
        : null;
}
