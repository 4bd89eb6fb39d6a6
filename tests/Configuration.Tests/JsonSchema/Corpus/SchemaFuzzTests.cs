using System.Globalization;

namespace LcncInfra.Configuration.Tests.JsonSchema.Corpus;

public sealed class SchemaFuzzTests
{
    // Set to search longer than a usual run should take.
    private static readonly int Count = Setting("LCNCINFRA_FUZZ_TEXTS", 3000);
    private static readonly int Seed = Setting("LCNCINFRA_FUZZ_SEED", 1);

    [GoPackageFact("github.com/xeipuuv/gojsonschema")]
    public void Random_schemas_say_what_gojsonschema_says()
    {
        var generator = new SchemaGenerator(Seed);
        var questions = Enumerable.Range(0, Count).Select(_ => generator.Next()).ToList();

        var answers = SchemaCorpusTests.Ask(questions).Select(SchemaCorpusTests.Parse).ToList();

        // Where several things are wrong with a schema, Go names one of them at random.
        var differences = questions.Zip(answers, SchemaCorpusTests.Difference)
            .Zip(answers)
            .Where(pair => pair.First is not null && !(pair.Second.Unordered && pair.Second.Failure.Length > 0))
            .Select(pair => pair.First)
            .ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {Count} differ\n{string.Join("\n", differences.Take(20))}");
        Assert.True(answers.Count(answer => answer.Failure.Length == 0) > Count / 4);
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
