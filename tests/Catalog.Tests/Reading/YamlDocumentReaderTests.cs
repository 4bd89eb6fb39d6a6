using System.Diagnostics;
using System.Text;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tests.Reading;

public sealed class YamlDocumentReaderTests
{
    [Fact]
    public void A_scalar_knows_where_it_begins_and_ends()
    {
        var map = Assert.IsType<YamlMap>(Assert.Single(Read("a:\n  b: \"text\"\n", out _)));

        var value = new YamlObject(map).Object("a").Map!.Find("b")!;
        Assert.Equal(new SourceSpan("f.yaml", 2, 3, 2, 4), value.KeySpan);
        Assert.Equal(new SourceSpan("f.yaml", 2, 6, 2, 12), value.Value.Span);
        Assert.Equal(new SourceSpan("f.yaml", 1, 1, 2, 12), map.Span);
    }

    [Fact]
    public void Documents_without_content_are_left_out() => Assert.Equal(2, Read("---\n# a\n---\na: 1\n---\n---\nb: 2\n...\n", out _).Count);

    [Fact]
    public void Line_ends_of_Windows_give_the_same_values()
    {
        const string text = "a: |\n  x\n\n  y\nb: >-\n  c\n  d\nc: \"e\n  f\"\nd: 'g\n\n  h'\ne: i\n  j\n";

        Assert.Equal(Dump(Read(text, out _)), Dump(Read(text.Replace("\n", "\r\n", StringComparison.Ordinal), out _)));
    }

    [Fact]
    public void What_stands_before_a_mistake_is_kept()
    {
        var documents = Read("a: 1\n---\nb: [\n", out var diagnostics);

        Assert.Single(documents);
        Assert.Equal("LC1003", Assert.Single(diagnostics.InOrder()).Code);
    }

    public static TheoryData<string, string> TooMuch => new()
    {
        { "depth of lists", new string('[', 100_000) },
        { "depth of mappings", string.Concat(Enumerable.Range(0, 5_000).Select(i => new string(' ', i) + "a:\n")) },
        { "depth of compact lists", string.Concat(Enumerable.Repeat("- ", 50_000)) + "a" },
        { "depth of keys", string.Concat(Enumerable.Repeat("? ", 50_000)) + "a" },
        { "billion laughs", "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n")) },
        { "billion merges", "a0: &a0 {k: v}\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} {{<<: [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}], l{i}: *a{i - 1}, m{i}: *a{i - 1}, n{i}: *a{i - 1}}}\n")) },
        { "aliases", "a: &a x\nb:\n" + string.Concat(Enumerable.Repeat("- *a\n", 5_000)) },
        { "long value", "a: " + new string('x', 10 << 20) },
    };

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void Too_much_is_refused_quickly(string what, string text)
    {
        var watch = Stopwatch.StartNew();

        Read(text, out var diagnostics);

        Assert.True(diagnostics.InOrder().Any(d => d.Code == "LC1004"), what);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{what} took {watch.Elapsed}");
    }

    [Fact]
    public void Too_many_documents_are_refused()
    {
        var diagnostics = new DiagnosticBag();

        var documents = YamlDocumentReader.Read(new SourceFile("f.yaml", "---\na: 1\n---\nb: 2\n---\nc: 3\n"u8.ToArray()), new CatalogLimits { Documents = 2 }, diagnostics);

        Assert.Equal(2, documents.Count);
        Assert.Equal("f.yaml:5:1", Assert.Single(diagnostics.InOrder()).At.ToString());
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_looked_at()
    {
        var diagnostics = new DiagnosticBag();

        var documents = YamlDocumentReader.Read(new SourceFile("f.yaml", "a: bcd"u8.ToArray()), new CatalogLimits { FileBytes = 5 }, diagnostics);

        Assert.Empty(documents);
        Assert.Equal("LC1004", Assert.Single(diagnostics.InOrder()).Code);
    }

    [Fact]
    public void An_alias_inside_its_own_anchor_is_refused()
    {
        Read("a: &a [*a]\n", out var diagnostics);

        Assert.Equal("LC1008", Assert.Single(diagnostics.InOrder()).Code);
    }

    private static IReadOnlyList<YamlValue> Read(string text, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return YamlDocumentReader.Read(new SourceFile("f.yaml", Encoding.UTF8.GetBytes(text)), CatalogLimits.Default, diagnostics);
    }

    private static string Dump(IEnumerable<YamlValue> values) => string.Join("\n", values.Select(Dump));

    private static string Dump(YamlValue value) => value switch
    {
        YamlMap map => $"{{{string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Dump(e.Value)}"))}}}",
        YamlList list => $"[{string.Join(", ", list.Items.Select(Dump))}]",
        YamlScalar scalar => $"{scalar.Type} '{scalar.Text}'",
        _ => "?",
    };
}
