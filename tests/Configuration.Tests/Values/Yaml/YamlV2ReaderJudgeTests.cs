using System.Globalization;
using System.Text;
using System.Text.Json;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Templating.Values;
using LcncInfra.Testing.Go;

namespace LcncInfra.Configuration.Tests.Values.Yaml;

public sealed class YamlV2ReaderJudgeTests
{
    // Set to search longer than a usual run should take.
    private static readonly int Texts = int.Parse(
        Environment.GetEnvironmentVariable("LCNCINFRA_FUZZ_TEXTS") ?? "4000", CultureInfo.InvariantCulture);

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("LCNCINFRA_FUZZ_SEED") ?? "1", CultureInfo.InvariantCulture);

    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 100_000 };

    [GoFact]
    public void Random_texts_are_read_as_Go_reads_them()
    {
        var generator = new YamlTextGenerator(Seed);
        var texts = Enumerable.Range(0, Texts).Select(_ => GoText.Normalize(generator.Next())).ToList();

        var answers = GoJudge.Ask("yaml-judge", texts.Select(Question));

        var differences = texts.Zip(answers).Where(pair => Ours(pair.First) != Theirs(pair.Second)).ToList();
        Assert.True(differences.Count == 0, Report(differences));
    }

    internal static string Question(string text) => $$"""{"op":"parse","text":"{{Convert.ToBase64String(GoText.ToUtf8(text))}}"}""";

    internal static string Ours(string text)
    {
        var result = YamlV2Reader.Read(text);
        return result.Error is null ? TypedValue.Write(result.Value) : "error";
    }

    internal static string Theirs(string answer)
    {
        using var json = JsonDocument.Parse(answer, Deep);
        return json.RootElement.TryGetProperty("ok", out var value) ? value.GetRawText() : "error";
    }

    private static string Report(List<(string Text, string Answer)> differences)
    {
        var report = new StringBuilder($"{differences.Count} of {Texts} texts differ\n");
        foreach (var (text, answer) in differences.OrderBy(d => d.Text.Length).Take(15))
        {
            report.Append(CultureInfo.InvariantCulture, $"{JsonSerializer.Serialize(text)}\n  Go:   {answer}\n  here: {Ours(text)}\n");
        }

        return report.ToString();
    }
}
