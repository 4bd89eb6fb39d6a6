using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Generation.Publishing;
using LcncInfra.Generation.Shards;
using LcncInfra.Generation.Tests.Builtins;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Shards;
using LcncInfra.Scheduling.Shards;
using static LcncInfra.Generation.Tests.SampleControlPlane;

namespace LcncInfra.Generation.Tests.Shards;

public sealed class ShardAssemblerTests
{
    [Fact]
    public void Any_number_of_shards_in_any_order_gives_the_bytes_of_a_run_without_shards()
    {
        var fleets =
            from zones in Gen.ListOf(Gen.Elements("red", "green", "blue"))
            from count in Gen.Choose(1, 9)
            from seed in Gen.Choose(0, 1000)
            from profile in Gen.Elements(GeneratorProfile.Default, GeneratorProfile.Kalypso)
            select (Zones: zones.Take(8).ToList(), count, seed, profile);
        Prop.ForAll(fleets.ToArbitrary(), fleet =>
        {
            var controlPlane = ControlPlane(fleet.Zones);
            var whole = Published(controlPlane, fleet.profile);
            var shards = Shards(controlPlane, fleet.count, fleet.profile).ToArray();
            new Random(fleet.seed).Shuffle(shards);

            Assert.Equal(whole.Texts, Assembled(shards, fleet.profile).Texts);
        }).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void What_built_in_reconcilers_write_for_cluster_types_is_joined_too(int count)
    {
        var controlPlane = BuiltinControlPlane.Create();
        var whole = Published(controlPlane, GeneratorProfile.Default);

        Assert.Equal(whole.Texts, Assembled(Shards(controlPlane, count, GeneratorProfile.Default), GeneratorProfile.Default).Texts);
    }

    [Fact]
    public void A_tree_that_begins_at_a_folder_of_its_repository_is_joined_there()
    {
        var controlPlane = ControlPlane(["red"]).With(
            "dev/gitops.yaml", Object("GitOpsRepo", "dev", "spec: {repo: https://example.com/gitops, branch: dev, path: fleet/dev}"));

        var joined = Assembled(Shards(controlPlane, 2, GeneratorProfile.Default), GeneratorProfile.Default);

        Assert.Equal(Published(controlPlane, GeneratorProfile.Default).Texts, joined.Texts);
        Assert.Contains("fleet/dev/.lcnc/inventory.json", joined.Paths);
    }

    [Fact]
    public void A_record_survives_being_written_and_read()
    {
        var record = Shards(ControlPlane(["red", "blue"]), 2, GeneratorProfile.Default)[1].Record with
        {
            Findings =
            [
                new Diagnostic("LC2001", Severity.Warning, new SourceSpan("a \"b\"/ü.yaml", 1, 2, 3, 4), "Line\nend & <tag> \U0001F600.")
                {
                    Hint = "Do.",
                    Subject = "Kind/name",
                    Related = [new RelatedPlace(SourceSpan.WholeFile("b.yaml"), "there")],
                },
                new Diagnostic("LC2002", Severity.Info, SourceSpan.None, "Said."),
            ],
        };
        var found = new DiagnosticBag();

        Assert.Equal(record, ShardRecordReader.Read(ShardRecordWriter.Write(record), "s", found));
        Assert.Empty(found.InOrder());
    }

    [Fact]
    public void A_record_that_lost_or_changed_any_byte_is_not_believed()
    {
        var whole = ShardRecordWriter.Write(Shards(ControlPlane(["red"]), 2, GeneratorProfile.Default)[0].Record);
        Prop.ForAll(Gen.Choose(0, whole.Length - 1).ToArbitrary(), at =>
        {
            byte[] changed = [.. whole];
            changed[at] ^= 1;
            var found = new DiagnosticBag();

            Assert.Null(ShardRecordReader.Read(changed, "s", found));
            Assert.Null(ShardRecordReader.Read(whole.AsMemory(0, at), "s", found));
            Assert.All(found.InOrder(), finding => Assert.Equal("LC6021", finding.Code));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("edge/README.md")]
    [InlineData("edge/readme.md")]
    public void Two_shards_with_one_path_have_two_owners(string path)
    {
        var shards = Shards(ControlPlane([]), 2, GeneratorProfile.Default);
        var (edge, other) = shards[0].Record.ClusterTypes.Any(c => c.Name == "edge") ? (shards[0], shards[1]) : (shards[1], shards[0]);
        var stolen = edge.Record.Files.Single(f => f.Path == "edge/README.md");
        var files = new PublishedFiles().Written(new Repository.Planning.Plan
        {
            Added = [new Rendering.Files.RenderedFile(LcncInfra.Model.Names.RepositoryPath.Of(path.Split('/')), edge.Files.Read(stolen.Path), "thief")],
            Changed = [],
            Unchanged = [],
            Removed = [],
            Kept = [],
        });
        var thief = new FoundShard(other.Name, other.Record with { Files = [new InventoryEntry(path, "thief", stolen.Digest)] }, files);

        Assert.Contains("LC6001", Codes([edge, thief], "1"));
    }

    [Fact]
    public void Shards_are_joined_by_the_version_that_rendered_them() =>
        Assert.Equal(["LC6027"], Codes(Shards(ControlPlane([]), 2, GeneratorProfile.Default), "2"));

    [Fact]
    public void Shards_of_two_versions_differ_in_that()
    {
        var shards = Shards(ControlPlane([]), 2, GeneratorProfile.Default);
        var other = shards[1] with { Record = shards[1].Record with { Inputs = shards[1].Record.Inputs with { Renderer = "2" } } };
        var found = new DiagnosticBag();

        ShardAssembler.Assemble([shards[0], other], "1", found);

        Assert.Contains("they differ in version of lcnc (1, 2).", Assert.Single(found.InOrder()).Message, StringComparison.Ordinal);
    }

    private static MemoryControlPlane ControlPlane(IReadOnlyList<string> zones)
    {
        var controlPlane = Create();
        for (var i = 0; i < zones.Count; i++)
        {
            controlPlane.With($"dev/more-{i}.yaml", ClusterType($"more-{i}", $"zone: {zones[i]}"));
        }

        return controlPlane;
    }

    private static PublicationInputs Inputs(GeneratorProfile profile) => new(profile, "1", null, null);

    private static GenerationResult Generate(MemoryControlPlane controlPlane, GeneratorProfile profile, ShardNumber? shard)
    {
        var result = Generator.Generate(controlPlane, new GenerationOptions { Environment = "dev", Profile = profile, Shard = shard });
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return result;
    }

    private static PublishedFiles Published(MemoryControlPlane controlPlane, GeneratorProfile profile)
    {
        var published = new PublishedFiles();
        var rendered = RenderedEnvironment.Of(Generate(controlPlane, profile, shard: null));
        return published.Written(PublicationComposer.Compose(rendered, published, Inputs(profile), new DiagnosticBag())?.Plan);
    }

    private static List<FoundShard> Shards(MemoryControlPlane controlPlane, int count, GeneratorProfile profile) =>
        [.. Enumerable.Range(0, count).Select(index =>
        {
            var result = Generate(controlPlane, profile, ShardNumber.Of(index, count));
            var shard = RenderedShard.Of(result, result.Shard!, string.Empty, Inputs(profile));
            var files = new PublishedFiles();
            files.Written(ShardPublicationComposer.Compose(shard, files, Inputs(profile), new DiagnosticBag())?.Plan);
            var record = ShardRecordReader.Read(files.Read(ShardRecord.Path), $"shard-{index}", new DiagnosticBag());
            return new FoundShard($"shard-{index}", record!, files);
        })];

    private static PublishedFiles Assembled(IReadOnlyList<FoundShard> shards, GeneratorProfile profile)
    {
        var found = new DiagnosticBag();
        var environment = Assert.Single(ShardAssembler.Assemble(shards, "1", found));
        Assert.Empty(found.InOrder());
        var published = new PublishedFiles();
        return published.Written(PublicationComposer.Compose(environment.Rendered, published, Inputs(profile), found)?.Plan);
    }

    private static IEnumerable<string> Codes(IReadOnlyList<FoundShard> shards, string renderer)
    {
        var found = new DiagnosticBag();
        ShardAssembler.Assemble(shards, renderer, found);
        return found.InOrder().Select(finding => finding.Code);
    }
}
