using System.Globalization;
using LcncInfra.Model.Profiles;
using LcncInfra.Testing.Fuzzing;

namespace LcncInfra.Generation.Tests.Fuzzing;

/// <summary>Inputs that are made to exhaust stack, memory or patience end with errors, also on a small stack.</summary>
public sealed class HostileInputTests
{
    private const int SmallStack = 512 * 1024;
    private const string Values = "{{ toYaml .ConfigData }}{{ stringify .ConfigData }}{{ toJson .ConfigData }}{{ hash .ConfigData }}{{ .ConfigData }}";

    public static TheoryData<string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (name, text) in Hostile())
            {
                data.Add(name, text);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Texts))]
    public void A_file_ends_well(string name, string text) => EndsWell(name,
        MemoryFiles.Of([("dev/a.yaml", text), ("dev/kustomization.yaml", text), (".environments/a.yaml", text), ("facts/a.yaml", text)]));

    [Theory, MemberData(nameof(Texts))]
    public void A_value_ends_well(string name, string text) => EndsWell(name, ControlPlane(Values, "{}", text));

    [Theory, MemberData(nameof(Texts))]
    public void A_schema_ends_well(string name, string text) => EndsWell(name, ControlPlane("a: 1", text, "{a: 1}"));

    [Theory, MemberData(nameof(Texts))]
    public void A_template_ends_well(string name, string text) => EndsWell(name, ControlPlane(text, "{}", "{a: 1}"));

    [Fact]
    public void Sources_that_name_each_other_are_read_once() => EndsWell("a circle", MemoryFiles.Of(
    [
        ("dev/a.yaml", BaseRepo("one")), ("one/a.yaml", BaseRepo("two")), ("two/a.yaml", $"{BaseRepo("one")}---\n{BaseRepo("dev")}"),
        ("one/b.yaml", Registration("two")), ("workloads/two/a.yaml", $"{Registration("two")}---\n{BaseRepo("one")}"),
    ]));

    [Fact]
    public void Kustomizations_that_list_each_other_are_read_once() => EndsWell("a circle", MemoryFiles.Of(
    [
        ("dev/kustomization.yaml", "resources: [., .., a, ../dev, ../dev/a]\n"), ("dev/a/kustomization.yaml", "resources: [.., ../a, ../../dev]\n"),
    ]));

    private static IEnumerable<(string Name, string Text)> Hostile()
    {
        foreach (var depth in new[] { 101, 401, 5_000 })
        {
            foreach (var (open, close) in new[]
            {
                ("[", "]"), ("{a: ", "}"), ("[{a: ", "}]"), ("{? [", "]}"), ("- ", ""), ("? ", ""), ("!!seq [", "]"), ("{\"allOf\":[", "]}"), ("{\"not\":", "}"),
                ("{{ if . }}", "{{ end }}"), ("{{ (", ") }}"), ("{{ print (", ") }}"), ("{{ define \"t\" }}", "{{ end }}"), ("{{ . | ", " }}"), ("{", "}"),
            })
            {
                yield return (string.Create(CultureInfo.InvariantCulture, $"{depth} of {open}"), Repeat(open, depth) + "1" + Repeat(close, depth));
            }
        }

        yield return ("a block in a block", string.Concat(Enumerable.Range(0, 600).Select(i => $"{new string(' ', i)}a:\n")));
        yield return ("aliases that multiply", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            + string.Concat(Enumerable.Range(1, 30).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}, *a{i - 1}]\n"))));
        yield return ("merges that multiply", "a0: &a0 {x: 1}\n"
            + string.Concat(Enumerable.Range(1, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i}: &a{i} {{<<: [*a{i - 1}, *a{i - 1}], k{i}: *a{i - 1}}}\n"))));
        yield return ("an alias of itself", "a: &a [*a]\n");
        yield return ("a merge of itself", "a: &a\n  <<: *a\n");
        yield return ("a schema of itself", """{"$ref": "#", "definitions": {"a": {"$ref": "#/definitions/a"}}}""");
        yield return ("a pattern without end", """{"properties": {"REGION": {"pattern": "^(([a-z])+.)+[A-Z]([a-z])+$"}, "a": {"pattern": "(x+x+)+y"}}, "patternProperties": {"(a*)*": {}}}""");
        yield return ("a template of itself", "{{ define \"t\" }}{{ template \"t\" . }}{{ template \"t\" . }}{{ end }}{{ template \"t\" . }}");
        yield return ("output that is a template", "{{ \"{{\" }} \"{{\" }}x{{ print \"{{ . }}\" }}{{ define \"a\" }}{{ \"{{ template `a` }}\" }}{{ end }}{{ template \"a\" }}");
        yield return ("output without end", "{{ range until 1000000 }}{{ range until 1000000 }}xxxxxxxxxxxxxxxx{{ end }}{{ end }}");
        yield return ("a text of a thousand million", "{{ repeat 1000000000 \"x\" }}{{ printf \"%1000000000d\" 1 }}{{ indent 1000000000 \"x\" }}");
        yield return ("a text that doubles", "{{ $x := \"xxxxxxxx\" }}{{ range until 100 }}{{ $x = print $x $x }}{{ end }}{{ $x }}");
        yield return ("one long line", new string('a', 1_100_000));
        yield return ("one long key", $"{new string('a', 200_000)}: x\n");
        yield return ("many keys", string.Concat(Enumerable.Range(0, 500).Select(i => string.Create(CultureInfo.InvariantCulture, $"k{i}: {{a: {i}}}\n"))));
        yield return ("many documents", Repeat("---\na: 1\n", 500));
        yield return ("many directives", Repeat("%TAG !a! b\n", 5_000));
        yield return ("many quotes", Repeat("\"\\x41\" ", 20_000));
        yield return ("huge numbers", "a: 1e999999999\nb: 0x" + new string('f', 5_000) + "\nc: " + new string('9', 100_000) + "\nd: 1:1:1:1:1:1:1:1:1:1:1\n");
        yield return ("huge numbers in JSON", $$"""{"minimum": 1e999999999, "multipleOf": 1e-999999999, "maximum": {{new string('9', 50_000)}} }""");
    }

    private static void EndsWell(string name, MemoryFiles files)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    FuzzedRun.Of(files, GeneratorProfile.Default);
                    FuzzedRun.Of(files, GeneratorProfile.Kalypso);
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.True(failure is null, $"{name}: {failure}");
    }

    private static MemoryFiles ControlPlane(string template, string schema, string value) => MemoryFiles.Of(
        FuzzedTextTests.Texts(template, schema, value, "{a: {b: [1]}}"));

    private static string BaseRepo(string name) =>
        $"apiVersion: scheduler.kalypso.io/v1alpha1\nkind: BaseRepo\nmetadata: {{name: {name}}}\nspec: {{repo: https://example.com/x, branch: main, path: .}}\n";

    private static string Registration(string name) =>
        $"apiVersion: scheduler.kalypso.io/v1alpha1\nkind: WorkloadRegistration\nmetadata: {{name: {name}}}\nspec: {{workload: {{repo: https://example.com/x, branch: main, path: .}}, workspace: a}}\n";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
