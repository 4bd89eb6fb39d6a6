using LcncInfra.Model.Secrets;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Validation;

/// <summary>Finds secrets in what a template wrote, wherever they came from, and Secrets that hold values.</summary>
/// <remarks>What stands in the input was judged there, with its place, and may be waived there.</remarks>
internal static class SecretInManifest
{
    /// <summary>The first line that looks like a secret, from 1, and what it looks like; <see langword="null"/> if there is none.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="inputs">What the template was made of, where secrets are judged with their places.</param>
    public static (int Line, string Shape)? Find(string text, params ReadOnlySpan<object?> inputs)
    {
        if (!SecretHint.IsIn(text))
        {
            return null;
        }

        foreach (var (line, shape, value) in SecretsInText.Find(text))
        {
            if (!IsInAny(inputs, value))
            {
                return (line, shape);
            }
        }

        return PlainSecret.LineOf(text.Split('\n')) is { } plain ? (plain, "a Secret with values") : null;
    }

    private static bool IsInAny(ReadOnlySpan<object?> inputs, string value)
    {
        foreach (var input in inputs)
        {
            if (IsIn(input, value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(object? configuration, string value) => configuration switch
    {
        string text => text.Contains(value, StringComparison.Ordinal),
        GoMap map => map.Entries.Any(e => IsIn(e.Value, value)),
        GoList list => list.Items.Any(item => IsIn(item, value)),
        _ => false,
    };
}
