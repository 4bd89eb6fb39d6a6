using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Testing;

namespace LcncInfra.Cli.Tests.Running;

public sealed class OutputSchemaTests
{
    public static TheoryData<string> Schemas => new(Directory.GetFiles(RepositoryRoot.Of("schemas", "output"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!));

    [Theory, MemberData(nameof(Schemas))]
    public void A_schema_is_of_draft_7_and_refuses_what_it_does_not_know(string name)
    {
        var text = File.ReadAllText(RepositoryRoot.Of("schemas", "output", $"{name}.json"));
        var schema = CompiledSchema.Compile(text, new SchemaOptions { Conformance = SchemaConformance.Standard });

        Assert.Null(schema.Error);
        Assert.Contains("http://json-schema.org/draft-07/schema#", text, StringComparison.Ordinal);
        Assert.False(schema.Validate(SchemaInstance.Parse("""{"command": "other", "diagnostics": [], "more": 1}""")).IsValid);
    }

    [Theory, MemberData(nameof(Schemas))]
    public void A_document_with_findings_fits_its_schema(string name)
    {
        var missing = RepositoryRoot.Of("examples", "no-such-control-plane");
        var arguments = name switch
        {
            "explain-placement" => ["explain", "placement", "t", "--control-plane", missing],
            "explain-rollout" => ["explain", "rollout", missing],
            "explain-config" => ["explain", "config", "t", "c", "--control-plane", missing],
            "eval" => ["eval", "-", missing, "--target", "t", "--cluster-type", "c"],
            "diff" => ["diff", missing, "--against", "x"],
            "what-if" => ["what-if", missing, "--drain", "a=b"],
            "assemble" => ["assemble", missing, "--out", "x"],
            "generate" => ["generate", missing, "--out", "x"],
            "promotion" => ["promote", missing, "--repository", "."],
            "verify" => ["verify", "main", "--repository", "no-such-repository"],
            _ => new[] { name, missing },
        };
        var json = CommandRun.Of([.. arguments, "--format", "json"]).Json(name);

        Assert.NotEqual(0, json.GetProperty("diagnostics").GetArrayLength());
    }
}
