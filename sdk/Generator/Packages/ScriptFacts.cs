using System.Text.RegularExpressions;

namespace LcncInfra.Generator.Packages;

/// <summary>What declarations do not say, and the program text does.</summary>
/// <param name="Token">The type token of a resource, or the token of a function.</param>
/// <param name="SecretOutputs">Outputs that the engine keeps as secrets.</param>
/// <param name="Inputs">How inputs are sent.</param>
internal sealed partial record ScriptFacts(string Token, IReadOnlyList<string> SecretOutputs, ScriptInputs Inputs)
{
    /// <summary>Reads the program text of one resource or function.</summary>
    public static ScriptFacts Read(string script)
    {
        var inputs = Assignment().Matches(script).Select(m => (Name: m.Groups[1].Value, Value: m.Groups[2].Value)).ToList();
        return new(
            TypeToken().Match(script) is { Success: true } type ? type.Groups[1].Value : CallToken().Match(script).Groups[1].Value,
            [.. Text().Matches(SecretList().Match(script).Groups[1].Value).Select(m => m.Groups[1].Value)],
            new ScriptInputs(Matched(inputs, Constant()), Matched(inputs, Default()), Holding(inputs, "JSON.stringify"), Holding(inputs, "pulumi.secret("))
            {
                AreRemote = script.Contains("true /*remote*/", StringComparison.Ordinal),
            });
    }

    private static Dictionary<string, string> Matched(IEnumerable<(string Name, string Value)> inputs, Regex pattern) => inputs
        .Select(input => (input.Name, Match: pattern.Match(input.Value)))
        .Where(input => input.Match.Success)
        .DistinctBy(input => input.Name, StringComparer.Ordinal)
        .ToDictionary(input => input.Name, input => input.Match.Groups[1].Value, StringComparer.Ordinal);

    private static HashSet<string> Holding(IEnumerable<(string Name, string Value)> inputs, string text) => inputs
        .Where(input => input.Value.Contains(text, StringComparison.Ordinal))
        .Select(input => input.Name)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("""__pulumiType = ['"]([^'"]+)['"]""")]
    private static partial Regex TypeToken();

    [GeneratedRegex("runtime\\.invoke(?:Single)?\\(\"([^\"]+)\"")]
    private static partial Regex CallToken();

    [GeneratedRegex(@"additionalSecretOutputs: \[([^\]]*)\]")]
    private static partial Regex SecretList();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Text();

    [GeneratedRegex("""^\s*resourceInputs\["([^"]+)"\] = (.*);\s*$""", RegexOptions.Multiline)]
    private static partial Regex Assignment();

    [GeneratedRegex("^\"([^\"]*)\"$")]
    private static partial Regex Constant();

    [GeneratedRegex("""^\(args\?\.\w+\) \?\? ("[^"]*"|true|false|[0-9]+)$""")]
    private static partial Regex Default();
}
