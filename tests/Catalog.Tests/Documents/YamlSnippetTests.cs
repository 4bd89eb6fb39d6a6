using System.Text;
using System.Text.RegularExpressions;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Apps.Runtimes;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Loading;
using LcncInfra.Catalog.PlacementTests;
using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing.Documents;

namespace LcncInfra.Catalog.Tests.Documents;

/// <summary>What documents show of our kinds is what the catalog reads.</summary>
/// <remarks>A block that shows a part of an object says of which, in a comment before its fence: <c>part of Kind</c> or <c>part of Kind: path.of.fields</c>; a dash in a path is an item of a list.</remarks>
public sealed partial class YamlSnippetTests
{
    private const string Item = "-";

    // What a part leaves out.
    private const string MissingField = "LC1020";

    private static readonly IReadOnlyList<KindReader> Readers = [.. KindCatalog.All, LowCodeAppReader.Kind, RuntimeReader.Kind];

    private static readonly IReadOnlyList<KindShape> Shapes = [PlacementTestReader.Shape, PriceListReader.Shape, PromotionFlowReader.Shape, ApprovalReader.Shape];

    private static IReadOnlyList<FencedBlock> Blocks => [.. DocumentBlocks.All().Where(b => b.Language is "yaml" or "yml" || (b.Language.Length == 0 && IsOurs(b.Text)))];

    [Fact]
    public void Objects_of_our_kinds_are_read_without_an_error()
    {
        var shown = Blocks.Where(b => IsOurs(b.Text)).ToList();

        Assert.True(shown.Count > 12, $"only {shown.Count} were found");
        ShouldBeEmpty(shown.SelectMany(b => Errors(b.ToString(), b.Text)));
    }

    [Fact]
    public void Parts_of_objects_say_of_which_kind_they_are_and_are_read_as_such()
    {
        var parts = Blocks.Where(b => !IsOurs(b.Text)).ToList();
        var unsaid = parts.Where(b => b.PartOf.Length == 0 && b.Text.StartsWith("spec:", StringComparison.Ordinal));

        ShouldBeEmpty(unsaid.Select(b => $"{b}: begins with 'spec:'; write '<!-- part of KIND -->' before it"));
        ShouldBeEmpty(parts.Where(b => b.PartOf.Length > 0).SelectMany(b => Errors(b.ToString(), Whole(b)).Where(e => !e.Contains(MissingField, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_field_that_no_kind_has_would_be_found()
    {
        var block = DocumentBlocks.In("a.md", "text\n<!-- part of Waiver: spec -->\n```yaml\npolcy: non-root\n```\n").Single();

        Assert.Equal(("a.md:4", "Waiver: spec"), (block.ToString(), block.PartOf));
        Assert.Contains(Errors("a.md:4", Whole(block)), e => e.Contains("polcy", StringComparison.Ordinal));
    }

    private static bool IsOurs(string text) =>
        text.Contains($"apiVersion: {KindId.LcncVersion}", StringComparison.Ordinal) || text.Contains($"apiVersion: {KindId.KalypsoVersion}", StringComparison.Ordinal);

    private static void ShouldBeEmpty(IEnumerable<string> problems) => Assert.True(!problems.Any(), string.Join('\n', problems));

    private static IEnumerable<string> Errors(string name, string text)
    {
        var found = new DiagnosticBag();
        var whole = ShortDigest().Replace(text, $"sha256:{new string('0', 64)}");
        foreach (var document in YamlDocumentReader.Read(new SourceFile(name, Encoding.UTF8.GetBytes(whole)), CatalogLimits.Default, found).OfType<YamlMap>())
        {
            Read(document, found);
        }

        return found.InOrder().Where(d => d.Severity == Severity.Error).Select(DiagnosticText.Render);
    }

    private static void Read(YamlMap document, DiagnosticBag found)
    {
        var fields = new YamlObject(document);
        var id = new KindId(fields.Text("apiVersion") ?? string.Empty, fields.Text("kind") ?? string.Empty);
        var context = new ObjectContext(id.Kind, fields.Object("metadata").Text("name"), found);
        if (Readers.FirstOrDefault(r => r.Shape.Id == id) is { } reader)
        {
            ShapeValidator.Validate(reader.Shape, document, context);
            reader.Check?.Invoke(fields, context);
            SecretValidator.Validate(document, context);
        }
        else if (Shapes.FirstOrDefault(s => s.Id == id) is { } shape)
        {
            ShapeValidator.Validate(shape, document, context);
        }
        else
        {
            ForeignKindValidator.Validate(id, document, found);
        }
    }

    // The part below the fields that it is a part of; one of a kind that is not ours is of no interest here.
    private static string Whole(FencedBlock block)
    {
        var colon = block.PartOf.IndexOf(": ", StringComparison.Ordinal);
        var (kind, path) = colon < 0 ? (block.PartOf, []) : (block.PartOf[..colon], block.PartOf[(colon + 2)..].Split('.'));
        var version = Readers.Select(r => r.Shape).Concat(Shapes).Select(s => s.Id).Where(id => id.Kind == kind).Select(id => id.ApiVersion).FirstOrDefault("example.com/v1");
        var whole = new StringBuilder($"apiVersion: {version}\nkind: {kind}\nmetadata: {{name: part}}\n");
        for (var i = 0; i < path.Length; i++)
        {
            whole.Append(' ', 2 * i).Append(path[i]).Append(path[i] == Item ? "\n" : ":\n");
        }

        var lines = block.Text.Split('\n');
        var indent = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        foreach (var line in lines)
        {
            whole.Append(' ', 2 * path.Length).Append(line.Length > indent ? line[indent..] : string.Empty).Append('\n');
        }

        return whole.ToString();
    }

    // Nobody reads 64 digits.
    [GeneratedRegex("sha256:[0-9a-f]*…")]
    private static partial Regex ShortDigest();
}
