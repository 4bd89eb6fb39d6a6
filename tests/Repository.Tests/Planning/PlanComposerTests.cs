using System.Text;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Tests.Planning;

public sealed class PlanComposerTests
{
    private static readonly IReadOnlySet<string> NoFolders = new HashSet<string>();

    [Fact]
    public void Files_are_added_changed_or_left_as_they_are()
    {
        var (plan, _) = Compose(
            [("c/new.yaml", "1"), ("c/other.yaml", "2"), ("c/same.yaml", "3")],
            new MemoryTree(("c/other.yaml", "old"), ("c/same.yaml", "3")),
            Owning("c/other.yaml", "c/same.yaml"));

        Assert.Equal(["c/new.yaml"], Paths(plan.Added));
        Assert.Equal(["c/other.yaml"], Paths(plan.Changed));
        Assert.Equal(["c/same.yaml"], Paths(plan.Unchanged));
        Assert.True(plan.HasChanges);
    }

    [Fact]
    public void A_stale_file_of_ours_goes_and_a_file_of_others_stays()
    {
        var (plan, _) = Compose(
            [("c/t/namespace.yaml", "x")],
            new MemoryTree(("c/t/namespace.yaml", "x"), ("c/t/platform-config.sh", "stale"), ("docs/guide.md", "theirs")),
            Owning("c/t/namespace.yaml", "c/t/platform-config.sh", "c/gone-already.yaml"));

        Assert.Equal(["c/t/platform-config.sh"], plan.Removed);
        Assert.Equal(["docs/guide.md"], plan.Kept);
    }

    [Fact]
    public void A_file_of_others_in_the_way_is_an_error_unless_it_is_adopted()
    {
        var published = new MemoryTree(("c/README.md", "theirs"));

        Assert.Equal("LC6002", Assert.Single(Compose([("c/README.md", "ours")], published, Owning()).Findings).Code);
        Assert.Empty(Compose([("c/README.md", "ours")], published, Owning() with { AdoptForeign = true }).Findings);
    }

    [Fact]
    public void A_file_of_others_with_our_bytes_is_in_nobodys_way() =>
        Assert.Empty(Compose([("c/README.md", "same")], new MemoryTree(("c/README.md", "same")), Owning()).Findings);

    [Fact]
    public void An_assignment_that_failed_keeps_what_is_published_for_it()
    {
        var (plan, _) = Compose(
            [("c/good/namespace.yaml", "x")],
            new MemoryTree(("c/bad/namespace.yaml", "last good"), ("c/badly/namespace.yaml", "stale")),
            Owning("c/bad/namespace.yaml", "c/badly/namespace.yaml") with { RetainedFolders = new HashSet<string> { "c/bad" } });

        Assert.Equal(["c/badly/namespace.yaml"], plan.Removed);
    }

    [Fact]
    public void Kalypso_deletes_folders_of_removed_cluster_types_and_targets_but_no_file_of_a_kept_target()
    {
        var (plan, findings) = Compose(
            [("c/README.md", "r"), ("c/t/namespace.yaml", "x"), ("c/t/reconciler.yaml", "x")],
            new MemoryTree(
                ("README.md", "root"), (".github/workflows/ci.yaml", "theirs"),
                ("c/t/namespace.yaml", "x"), ("c/t/config.yaml", "stale, stays"),
                ("c/old/namespace.yaml", "x"), ("c/old/reconciler.yaml", "x"), ("c/old/config.yaml", "x"),
                ("gone/README.md", "r"), ("gone/t/namespace.yaml", "x")),
            AsKalypso(foreign: false));

        Assert.Equal(
            ["c/old/config.yaml", "c/old/namespace.yaml", "c/old/reconciler.yaml", "gone/README.md", "gone/t/namespace.yaml"], plan.Removed);
        Assert.Equal([".github/workflows/ci.yaml", "README.md", "c/t/config.yaml"], plan.Kept);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_foreign_folder_that_Kalypso_would_delete_is_kept_with_a_warning_unless_that_is_wanted()
    {
        var published = new MemoryTree(("docs/guide/intro.md", "theirs"), ("docs/index.md", "theirs"));

        var (kept, findings) = Compose([("c/README.md", "r")], published, AsKalypso(foreign: false));
        var (deleted, none) = Compose([("c/README.md", "r")], published, AsKalypso(foreign: true));

        Assert.Empty(kept.Removed);
        Assert.Equal("LC6003", Assert.Single(findings).Code);
        Assert.Equal(["docs/guide/intro.md", "docs/index.md"], deleted.Removed);
        Assert.Empty(none);
    }

    [Fact]
    public void Two_owners_of_a_path_and_paths_that_differ_in_case_are_errors_that_name_both()
    {
        var diagnostics = new DiagnosticBag();
        TreeComposer.Compose([File("a/x", "1", "first"), File("a/x", "2", "second"), File("A/X", "3", "third")], diagnostics);

        Assert.All(diagnostics.InOrder(), d => Assert.Equal("LC6001", d.Code));
        var messages = diagnostics.InOrder().Select(d => d.Message).ToList();
        Assert.Equal(2, messages.Count);
        Assert.Contains(messages, m => m.Contains("'first'", StringComparison.Ordinal) || m.Contains("'second'", StringComparison.Ordinal));
        Assert.Contains(messages, m => m.Contains("differ only in case", StringComparison.Ordinal));
    }

    [Fact]
    public void An_inventory_reads_back_and_one_that_cannot_be_read_is_an_error()
    {
        var inventory = Inventory.Of(new GitOpsTree([File("c/é x.yaml", "1", "c/t")]), [new InventoryEntry("b/y", "b", "sha256:1")]);
        var diagnostics = new DiagnosticBag();

        Assert.Equal(inventory, InventoryReader.Read(InventoryWriter.Write(inventory), "inventory.json", diagnostics));
        Assert.Empty(diagnostics.InOrder());
        Assert.Null(InventoryReader.Read("{\"version\": 1}"u8.ToArray(), "inventory.json", diagnostics));
        Assert.Null(InventoryReader.Read("{\"version\":1,\"files\":[{\"path\":\"../x\",\"owner\":\"o\",\"digest\":\"d\"}]}"u8.ToArray(), "i", diagnostics));
        Assert.Equal(["LC6004", "LC6004"], diagnostics.InOrder().Select(d => d.Code));
    }

    [Theory]
    [InlineData("a b c d", "a b c d", 4)]
    [InlineData("a b c d", "a c d", 3)]
    [InlineData("b d", "a b c d e", 2)]
    [InlineData("x y", "a b", 0)]
    [InlineData("", "a b", 0)]
    public void An_inventory_reads_back_the_same_whatever_it_was_thought_to_hold_and_shares_what_it_does_hold(string thought, string held, int shared)
    {
        static Inventory Of(string paths) => Inventory.Of(
            new GitOpsTree(paths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(path => File(path, path, $"owner of {path}")).ToValueList()), []);
        var likely = Of(thought);

        var read = InventoryReader.Read(InventoryWriter.Write(Of(held)), "inventory.json", new DiagnosticBag(), (likely, InventoryWriter.Write(likely)));

        Assert.Equal(Of(held), read);
        Assert.Equal(shared, read?.Entries.Count(e => likely.Entries.Any(l => ReferenceEquals(l, e))));
    }

    [Fact]
    public void A_damaged_inventory_reads_the_same_whatever_it_was_thought_to_hold()
    {
        var likely = Inventory.Of(new GitOpsTree([File("a", "1", "o"), File("b", "2", "o},"), File("c", "3", "o")]), []);
        var written = InventoryWriter.Write(likely);
        var held = InventoryWriter.Write(Inventory.Of(new GitOpsTree([File("a", "1", "o"), File("b", "4", "o},"), File("d", "3", "o")]), []));
        foreach (var json in new[] { written, held }.SelectMany(Damaged))
        {
            var (plain, aided) = (new DiagnosticBag(), new DiagnosticBag());

            var expected = InventoryReader.Read(json, "inventory.json", plain);
            var read = InventoryReader.Read(json, "inventory.json", aided, (likely, written));

            Assert.True(Equals(expected, read), Encoding.UTF8.GetString(json));
            Assert.Equal(plain.InOrder(), aided.InOrder());
        }
    }

    // Without each line, without each byte, and with another one in its place.
    private static IEnumerable<byte[]> Damaged(ReadOnlyMemory<byte> json)
    {
        var lines = Encoding.UTF8.GetString(json.Span).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            yield return Encoding.UTF8.GetBytes(string.Join('\n', lines.Where((_, at) => at != i)));
        }

        for (var i = 0; i < json.Length; i++)
        {
            yield return [.. json[..i].Span, .. json[(i + 1)..].Span];
            foreach (var other in ",\"}] \nx\\"u8.ToArray())
            {
                yield return [.. json[..i].Span, other, .. json[(i + 1)..].Span];
                yield return [.. json[..i].Span, other, .. json[i..].Span];
            }
        }

        yield return [.. json.Span, (byte)'x'];
        yield return [.. json.Span, .. json.Span];
    }

    private static (Plan Plan, IReadOnlyList<Diagnostic> Findings) Compose((string Path, string Content)[] files, MemoryTree published, PlanRules rules)
    {
        var diagnostics = new DiagnosticBag();
        var tree = new GitOpsTree(files.Select(f => File(f.Path, f.Content, "owner")).ToValueList());
        return (PlanComposer.Compose(tree, published, rules, diagnostics), diagnostics.InOrder());
    }

    private static PlanRules Owning(params string[] paths) => new(
        new DeletionRule.ByInventory(new Inventory(paths.Select(p => new InventoryEntry(p, "o", "d")).ToValueList())), AdoptForeign: false, NoFolders);

    private static PlanRules AsKalypso(bool foreign) => new(new DeletionRule.AsKalypso(foreign), AdoptForeign: true, NoFolders);

    private static RenderedFile File(string path, string content, string owner) =>
        new(RepositoryPath.Of(path.Split('/')), Encoding.UTF8.GetBytes(content), owner);

    private static IEnumerable<string> Paths(IEnumerable<RenderedFile> files) => files.Select(f => f.Path.Value);
}
