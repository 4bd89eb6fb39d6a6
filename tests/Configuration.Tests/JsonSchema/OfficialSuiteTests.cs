using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Testing;
using Xunit.Abstractions;

namespace LcncInfra.Configuration.Tests.JsonSchema;

public sealed class OfficialSuiteTests(ITestOutputHelper output)
{
    // Of what the drafts leave open, that which gojsonschema decides as the suite does.
    private static readonly string[] Optional = ["bignum.json", "ecmascript-regex.json", "float-overflow.json", "id.json", "non-bmp-regex.json"];

    // Where RE2 is not ECMAScript: \c, Unicode spaces, long names of properties.
    private static readonly string[] NotInRe2 = ["escapes control codes", "whitespace", "unicode semantics", "non-ASCII digits"];

    [NpmFact]
    public void The_suite_in_npm_passes() => Check(SuiteCopy.FromNpm, "draft4", SchemaDraft.Draft4);

    [SuiteTheory]
    [InlineData("draft4", SchemaDraft.Draft4)]
    [InlineData("draft6", SchemaDraft.Draft6)]
    [InlineData("draft7", SchemaDraft.Draft7)]
    public void The_suite_on_this_machine_passes(string folder, SchemaDraft draft)
    {
        if (SuiteCopy.OnMachine is { } copy)
        {
            Check(copy, folder, draft);
        }
    }

    private void Check(SuiteCopy copy, string folder, SchemaDraft draft)
    {
        var options = new SchemaOptions { DefaultDraft = draft, Conformance = SchemaConformance.Standard, Documents = copy.Remotes() };
        var groups = copy.Groups(folder).Where(IsChosen).ToList();
        output.WriteLine($"{copy.Tests}/{folder}: {groups.Sum(group => group.Tests.Count())} tests");

        Assert.Empty(groups.SelectMany(group => Failures(group, options)));
        Assert.True(groups.Count > 50);
    }

    private static bool IsChosen(SuiteGroup group)
    {
        var optional = group.File.IndexOf("/optional/", StringComparison.Ordinal);
        var file = optional < 0 ? "" : group.File[(optional + "/optional/".Length)..];
        return optional < 0 || (Optional.Contains(file) && !(file == "ecmascript-regex.json" && NotInRe2.Any(group.Description.Contains)));
    }

    private static IEnumerable<string> Failures(SuiteGroup group, SchemaOptions options)
    {
        var schema = CompiledSchema.Compile(group.Schema, options);
        foreach (var (description, instance, valid) in group.Tests)
        {
            var result = schema.Validate(SchemaInstance.Parse(instance));
            if (result.Failure is not null || result.IsValid != valid)
            {
                yield return $"{group.File}: {group.Description}: {description}: {result.Failure ?? string.Join("; ", result.Violations)}";
            }
        }
    }
}
