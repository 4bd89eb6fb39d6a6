using System.Globalization;
using System.Text;
using System.Text.Json;
using LcncInfra.Templating.Kalypso;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;
using LcncInfra.Testing.Go;

namespace LcncInfra.Templating.Tests.Yaml;

public sealed class YamlV3WriterJudgeTests
{
    // Set to search longer than a usual run should take.
    private static readonly int Values = int.Parse(
        Environment.GetEnvironmentVariable("LCNCINFRA_FUZZ_TEXTS") ?? "4000", CultureInfo.InvariantCulture);

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("LCNCINFRA_FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);

    [GoFact]
    public void Random_values_are_written_as_Go_writes_them() => ShouldAgree("emit", Written);

    [GoFact]
    public void Random_values_have_the_hash_that_Go_computes() => ShouldAgree("hash", KalypsoFunctions.Hash);

    internal static string Question(string operation, string value) => $$"""{"op":"{{operation}}","value":{{value}}}""";

    internal static string Written(object? value) => Convert.ToBase64String(GoText.ToUtf8(YamlV3Writer.Write(value)));

    internal static string Theirs(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.TryGetProperty("ok", out var value) ? value.GetString()! : answer;
    }

    private static void ShouldAgree(string operation, Func<object?, string> ours)
    {
        var generator = new GoValueGenerator(Seed);
        // Read back, since in Go two keys may be the same bytes.
        var values = Enumerable.Range(0, Values)
            .Select(_ => JsonDocument.Parse(TypedValue.Write(generator.Next())))
            .Select(json => (Json: json.RootElement.GetRawText(), Value: TypedValue.Read(json.RootElement)))
            .ToList();

        var answers = GoJudge.Ask("yaml-judge", values.Select(v => Question(operation, v.Json)));

        var differences = values.Zip(answers)
            .Where(pair => ours(pair.First.Value) != Theirs(pair.Second))
            .Select(pair => (pair.First.Json, Theirs: Theirs(pair.Second), Ours: ours(pair.First.Value)))
            .ToList();
        Assert.True(differences.Count == 0, Report(differences));
    }

    private static string Report(List<(string Json, string Theirs, string Ours)> differences)
    {
        var report = new StringBuilder($"{differences.Count} of {Values} values differ\n");
        foreach (var (json, theirs, ours) in differences.OrderBy(d => d.Json.Length).Take(10))
        {
            report.Append(CultureInfo.InvariantCulture, $"{json}\n  Go:   {Shown(theirs)}\n  here: {Shown(ours)}\n");
        }

        return report.ToString();
    }

    private static string Shown(string base64) =>
        Convert.TryFromBase64String(base64, new byte[base64.Length], out _) ? JsonSerializer.Serialize(GoText.FromUtf8(Convert.FromBase64String(base64))) : base64;
}
