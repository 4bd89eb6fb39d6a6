using System.Text;
using LcncInfra.AppRepositories.Pins;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Tests.Pins;

/// <summary>Files of apps, and what setting their pin makes of them.</summary>
internal static class PinText
{
    public static string OldDigest { get; } = $"sha256:{new string('0', 64)}";

    public static string NewDigest { get; } = $"sha256:{new string('a', 63)}1";

    /// <summary>The text of an app with what follows the key <c>image:</c>.</summary>
    public static string Of(string image) => $"# An app.\napiVersion: lcncinfra.io/v1alpha1\nkind: LowCodeApp\nmetadata:\n  name: approvals # its name\nspec:\n  runtime: node-red\n  image:{image}\n  lane: citizen\n";

    public static (string? Text, IReadOnlyList<Diagnostic> Findings) Set(string text, string pin)
    {
        var (bytes, findings) = Set(Encoding.UTF8.GetBytes(text), pin);
        return (bytes is null ? null : Encoding.UTF8.GetString(bytes), findings);
    }

    public static (byte[]? Bytes, IReadOnlyList<Diagnostic> Findings) Set(byte[] bytes, string pin)
    {
        Assert.True(ImagePin.TryParse(pin, out var parsed, out var problem), problem);
        var diagnostics = new DiagnosticBag();
        var change = PinEditor.Set(new SourceFile("app.yaml", bytes), parsed, diagnostics);
        return (change?.Content.ToArray(), diagnostics.InOrder());
    }
}
