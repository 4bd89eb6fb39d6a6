using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Secrets;
using LcncInfra.Templating.Values;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Configuration.Values;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Configuration.Findings;

/// <summary>Finds values that do not mean what they look like, and values that do not belong into a repository.</summary>
internal static class ConfigValueValidator
{
    public static void Validate(IEnumerable<ConfigLayer> layers, DiagnosticBag diagnostics)
    {
        foreach (var layer in layers)
        {
            foreach (var value in layer.Values)
            {
                Validate(layer, value, diagnostics);
            }
        }
    }

    private static void Validate(ConfigLayer layer, LayerValue value, DiagnosticBag diagnostics)
    {
        var config = layer.Config.Value;
        var text = config.Data[value.DataKey];
        if (RefusalOf(text) is { } refusal)
        {
            diagnostics.Add(ConfigurationDiagnostics.ValueRefused(At(layer, value), config.Name, value.DataKey, refusal));
        }
        else if (TypeSurprise.Find(text) is { } surprise)
        {
            diagnostics.Add(ConfigurationDiagnostics.TypeSurprise(At(layer, value), config.Name, value.DataKey, surprise));
        }

        if ((SecretsInText.ShapeOf(value.DataKey, text) ?? Nested(value.DataKey, value.Value)) is { } shape)
        {
            diagnostics.Add(ConfigurationDiagnostics.SecretInPlainSight(At(layer, value), config.Name, value.DataKey, shape));
        }
    }

    // A text that is nested too deeply has a character for each level, so that most need not be read again.
    private static string? RefusalOf(string text) =>
        text.Length > YamlV2Reader.MaxDepth && ConfigValueParser.Read(text) is { IsRefused: true } value ? value.YamlError : null;

    // A list or map holds keys of its own, which say what their values are.
    private static string? Nested(string key, object? value) => value switch
    {
        GoMap map => map.Entries.Select(e => Leaf(KeyOf(key, map, e.Key), e.Value)).FirstOrDefault(shape => shape is not null),
        GoList list => list.Items.Select(item => Leaf(key, item)).FirstOrDefault(shape => shape is not null),
        _ => null,
    };

    private static string KeyOf(string key, GoMap map, object? inner) => inner switch
    {
        "value" => map.TryGetValue("name", out var name) && name is string called ? called : key,
        string text => text,
        _ => key,
    };

    private static string? Leaf(string key, object? value) => value is string text ? SecretsInText.ShapeOf(key, text) : Nested(key, value);

    private static SourceSpan At(ConfigLayer layer, LayerValue value) => layer.Config.At(Contribution.PathOf(value.DataKey));
}
