using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Reading.Blocks;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests.Reading.Blocks;

public sealed class BlockYamlReaderTests
{
    private static readonly string[] Seeds =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Of("tests", "Catalog.Tests", "Baselines", "Catalog"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => f.Contains("/input/", StringComparison.Ordinal) && !f.Contains("not-utf8", StringComparison.Ordinal) && !f.Contains("control-character", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText),
        "a: |\n  x\n\n   y\n\n\nb: |-\n\n  z\nc: |+\n  w\n\n",
        "- a\n-\n  - b\n- - c\n  - d: e\n    f: g\n-   h: i\n# j\n- |\n  k\n",
        "a: [b, \"c d\", {e: 'f', g: [1, ~]}]\nh: { }\ni: [ ]\n",
        "'a b': c # d\n\"e\": f#g\nh:\n- i\n- j\nk:   \"l\"   # m\n---\nn: -1\n",
    ];

    private static readonly string[] Pieces =
    [
        "- ", ": ", "\n", "\n\n", "\n ", "\n  ", " ", "  ", "{}", "[]", "[a, b]", "{a: b}", ",", "]", "}", "|", "'", "\"", "---\n", "\n...\n", "#", " #", "|\n", "|-\n", "|+\n", "~", "yes",
        "a:", "-", "- a: b\n", "\n- x\n", "0", ":", "<<: x", "\n    \n", "&a ", "*a", "\\", "\t", "é",
    ];

    [Fact]
    public void It_gives_the_same_values_and_places_as_the_whole_parser_or_none()
    {
        var read = 0;
        var mutations = from seed in Gen.Elements(Seeds)
                        from edits in Gen.Resize(Gen.ListOf(from at in Gen.Choose(0, int.MaxValue - 1)
                                                            from length in Gen.Choose(0, 4)
                                                            from piece in Gen.Elements(Pieces)
                                                            select (at, length, piece)), 6)
                        select Edit(seed, edits);

        Prop.ForAll(mutations.ToArbitrary(), text =>
        {
            if (BlockYamlReader.TryRead("f", text, CatalogLimits.Default) is not { } usual)
            {
                return true;
            }

            read++;
            var diagnostics = new DiagnosticBag();
            var whole = YamlDocumentReader.Parse(new SourceFile("f", default), text, CatalogLimits.Default, diagnostics);
            return diagnostics.Count == 0 && Dump(usual) == Dump(whole);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
        Assert.True(read > 100, $"Only {read} texts were usual, which tests nothing.");
    }

    [Fact]
    public void What_control_planes_consist_of_is_usual()
    {
        var files = BaselineFolder.Open("Catalog.Tests", "Catalog", "every-kind").InputFiles().Where(f => !f.Path.EndsWith("nested.yaml", StringComparison.Ordinal));

        Assert.All(files, file => Assert.NotNull(BlockYamlReader.TryRead(file.Path, Encoding.UTF8.GetString(file.Content), CatalogLimits.Default)));
    }

    [Fact]
    public void Beyond_a_limit_it_leaves_the_file_to_the_parser_that_reports()
    {
        var limits = new CatalogLimits { Depth = 2, Documents = 2, ScalarLength = 3 };

        Assert.NotNull(BlockYamlReader.TryRead("f", "a:\n  b: x\n", limits));
        Assert.Null(BlockYamlReader.TryRead("f", "a:\n  b:\n    c: d\n", limits));
        Assert.Null(BlockYamlReader.TryRead("f", "a:\n  b: [[x]]\n", limits));
        Assert.Null(BlockYamlReader.TryRead("f", "a: abcd\n", limits));
        Assert.Null(BlockYamlReader.TryRead("f", "a: \"abcd\"\n", limits));
        Assert.Null(BlockYamlReader.TryRead("f", "a: |\n  abcd\n", limits));
        Assert.Null(BlockYamlReader.TryRead("f", "a: b\n---\na: b\n---\na: b\n", limits));
    }

    private static string Edit(string seed, IEnumerable<(int At, int Length, string Piece)> edits)
    {
        var text = new StringBuilder(seed);
        foreach (var (at, length, piece) in edits)
        {
            var start = at % (text.Length + 1);
            text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, piece);
        }

        return text.Length % 4 == 0 ? text.Replace("\n", "\r\n").ToString() : text.ToString();
    }

    private static string Dump(IEnumerable<YamlValue> values) => string.Join("\n", values.Select(Dump));

    private static string Dump(YamlValue value) => Inside(value) + Place(value.Span);

    private static string Inside(YamlValue value) => value switch
    {
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(e => $"{e.Key}{Place(e.KeySpan)}: {Dump(e.Value)}"))}}}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Dump))}]",
        YamlScalar scalar => $"{scalar.Type} '{scalar.Text}'",
        _ => "?",
    };

    private static string Place(SourceSpan span) => $"@{span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn}";
}
