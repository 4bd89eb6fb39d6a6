using System.Collections;
using System.Globalization;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Automation.Engine;

/// <summary>Reads what a preview of the engine asks for as a plan, which policies look at.</summary>
/// <remarks>The engine tells values as it keeps them: what marks secrets and what is not known yet are constants of its state's format.</remarks>
internal static class EnginePlanReader
{
    // Keys and values of sdk/go/common/resource (sig), and what stands for a value that is not known.
    private const string SignatureKey = "4dabf18193072939515e22adb298388d";
    private const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";
    private const string OutputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
    private const string MaskedSecret = "[secret]";
    private const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    private const string StackType = "pulumi:pulumi:Stack";
    private const string ProviderType = "pulumi:providers:";

    /// <summary>The plan of a stack.</summary>
    /// <param name="project">The project.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="steps">What the engine would do.</param>
    public static ResourcePlan Read(string project, string stack, IEnumerable<EngineStep> steps) => new(project, stack,
    [
        .. steps.Where(s => s.Wanted is not null && s.Type != StackType)
            .DistinctBy(s => s.Urn, StringComparer.Ordinal)
            .Select(s => Resource(s, s.Wanted ?? EngineResource.Empty)),
    ]);

    private static PlannedResource Resource(EngineStep step, EngineResource wanted) => new(step.Urn, step.Type, step.Name, Map(wanted.Inputs))
    {
        Parent = wanted.Parent.Length == 0 || wanted.Parent.Contains($"::{StackType}::", StringComparison.Ordinal) ? null : wanted.Parent,
        Provider = ProviderOf(wanted.Provider),
        IsComponent = !wanted.IsCustom,
        IsProtected = wanted.IsProtected,
    };

    // A reference to a provider is its URN, "::" and its identifier; those of the engine itself are called default.
    private static string? ProviderOf(string reference)
    {
        if (reference.Split("::") is not { Length: >= 4 } parts || !parts[2].Contains(ProviderType, StringComparison.Ordinal))
        {
            return null;
        }

        return parts[3] == "default" || parts[3].StartsWith("default_", StringComparison.Ordinal) ? null : parts[3];
    }

    private static PlannedValue.Map Map(IEnumerable<KeyValuePair<string, object>> values) =>
        new([.. values.Where(v => v.Value is not null).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => new PlannedEntry(v.Key, Value(v.Value)))]);

    private static PlannedValue Value(object value) => value switch
    {
        string text => Text(text),
        bool flag => new PlannedValue.Flag(flag),
        int or long or double => new PlannedValue.Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IDictionary<string, object> map => Special(map) ?? Map(map),
        IEnumerable list => new PlannedValue.List([.. list.OfType<object>().Select(Value)]),
        IFormattable other => new PlannedValue.Text(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => new PlannedValue.Text(value.ToString() ?? string.Empty),
    };

    private static PlannedValue Text(string text) => text switch
    {
        Unknown => new PlannedValue.Unknown(),
        MaskedSecret => new PlannedValue.Secret(),
        _ => new PlannedValue.Text(text),
    };

    // A value that carries its own mark; null for a map that is nothing but a map.
    private static PlannedValue? Special(IDictionary<string, object> map) => map.TryGetValue(SignatureKey, out var signature)
        ? signature switch
        {
            SecretSignature => new PlannedValue.Secret(),
            OutputSignature when map.TryGetValue("secret", out var secret) && secret is true => new PlannedValue.Secret(),
            OutputSignature when map.TryGetValue("value", out var value) && value is not null => Value(value),
            OutputSignature => new PlannedValue.Unknown(),
            _ => null,
        }
        : null;
}
