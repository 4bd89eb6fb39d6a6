using System.Collections;
using LcncInfra.Model.Secrets;

namespace LcncInfra.Automation.Engine;

/// <summary>Hides in a text what variables of this process keep secret, as well as what looks like a secret.</summary>
internal static class SecretVariables
{
    private const int ShortestSecret = 8;
    private static readonly string[] Endings = ["TOKEN", "SECRET", "PASSWORD", "PASSPHRASE", "KEY"];

    /// <summary>The text without secrets.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="variables">The variables of the process.</param>
    public static string Hide(string text, IDictionary variables)
    {
        var secrets = variables.Keys.OfType<string>()
            .Where(name => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            .Select(name => variables[name] as string ?? string.Empty)
            .Where(value => value.Length >= ShortestSecret)
            .OrderByDescending(value => value.Length);
        return SecretText.Hide(secrets.Aggregate(text, (shown, secret) => shown.Replace(secret, "***", StringComparison.Ordinal)));
    }
}
