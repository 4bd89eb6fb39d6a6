using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests;

public sealed class CatalogPropertyTests
{
    private static readonly (string Path, byte[] Content)[] Everything =
        [.. BaselineFolder.Open("Catalog.Tests", "Catalog", "every-kind").InputFiles()];

    private static readonly string[] Pieces =
    [
        "\n", "\n  ", "\t", ": ", "- ", "[", "]", "{", "}", "{{", "'", "\"", "|", ">", "&a ", "*a", "!!int ", "<<: ", "#", "%", "---\n", "...\n", "\0", "\u202E", "\uFEFF",
        "? ", "~", "yes", "0x", ",", "@", "\\", "labels", "spec:", "\r\n",
    ];

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var expected = Load(Everything);

        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var shuffled = Everything.ToArray();
            random.Shuffle(shuffled);
            return Load(shuffled) == expected;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void More_files_than_one_thread_reads_give_the_same_catalog_in_any_order()
    {
        var files = Enumerable.Range(0, 200)
            .Select(i => ($"dev/c{i:000}.yaml", Encoding.UTF8.GetBytes($"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c{i % 150}\n  labels: {{platform-config: \"true\"}}\ndata:\n  A: {i}\n")))
            .ToArray();
        var expected = Load(files);

        Array.Reverse(files);

        Assert.Equal(expected, Load(files));
    }

    [Fact]
    public void Nothing_that_is_done_to_a_control_plane_makes_it_throw()
    {
        var mutations = from file in Gen.Choose(0, Everything.Length - 1)
                        from edits in Gen.ListOf(from at in Gen.Choose(0, int.MaxValue - 1)
                                                 from length in Gen.Choose(0, 12)
                                                 from piece in Gen.Elements(Pieces)
                                                 select (at, length, piece))
                        select (file, edits);

        Prop.ForAll(mutations.ToArbitrary(), mutation =>
        {
            var files = Everything.ToArray();
            var text = new StringBuilder(Encoding.UTF8.GetString(files[mutation.file].Content));
            foreach (var (at, length, piece) in mutation.edits)
            {
                var start = at % (text.Length + 1);
                text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, piece);
            }

            files[mutation.file].Content = Encoding.UTF8.GetBytes(text.ToString());
            Load(files);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_bytes_make_it_throw() => Prop.ForAll<byte[]>(bytes =>
    {
        Load([("dev/a.yaml", bytes), ("dev/kustomization.yaml", bytes), ("facts.yaml", bytes), (".environments/a.yaml", bytes)]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_changed_byte_changes_the_digest_of_the_input()
    {
        var files = Everything.ToArray();
        var before = CatalogLoader.Load("dev", new FolderTree(files), CatalogLimits.Default, new DiagnosticBag())!.InputDigest;
        var policy = Array.FindIndex(files, f => f.Path == "dev/policy.yaml");
        files[policy].Content = [.. files[policy].Content, (byte)'\n'];

        Assert.NotEqual(before, CatalogLoader.Load("dev", new FolderTree(files), CatalogLimits.Default, new DiagnosticBag())!.InputDigest);
    }

    private static string Load(IEnumerable<(string Path, byte[] Content)> files)
    {
        var diagnostics = new DiagnosticBag();
        var catalog = CatalogLoader.Load("dev", new FolderTree(files), CatalogLimits.Default, diagnostics);
        return CatalogText.Of(catalog) + catalog?.InputDigest + string.Concat(diagnostics.InOrder().Select(DiagnosticText.Render));
    }
}
