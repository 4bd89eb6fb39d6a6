using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Testing;

namespace LcncInfra.Guardrails.Tests.Cli;

/// <summary>The JSON Schema of SARIF 2.1.0 that OASIS publishes, as an npm package holds it.</summary>
internal static class SarifSchema
{
    /// <summary>What of a log is not as the schema says.</summary>
    public static IReadOnlyList<string> Violations(string file)
    {
        var schema = CompiledSchema.Compile(
            File.ReadAllText(NpmTools.Of("@microsoft/jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json")),
            new SchemaOptions { DefaultDraft = SchemaDraft.Draft7, Conformance = SchemaConformance.Standard });
        var result = schema.Validate(SchemaInstance.Parse(File.ReadAllText(file)));
        return [.. result.Violations.Select(v => v.ToString()), .. result.Failure is { } failure ? [$"{failure}"] : Array.Empty<string>()];
    }
}
