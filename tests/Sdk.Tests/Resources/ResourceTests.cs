using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Pulumi.Utilities;

namespace LcncInfra.Sdk.Tests.Resources;

public sealed class ResourceTests
{
    [Fact]
    public async Task A_name_keeps_the_outermost_type_of_its_parents()
    {
        Thing? alone = null, child = null;
        var resources = await Run.ProgramAsync(new RecordingMocks(), () =>
        {
            alone = new Thing("alone");
            _ = new Group("outer", outer =>
            {
                child = new Thing("child", options: new() { Parent = new Group("inner", options: new() { Parent = outer }) });
                return child.Id;
            });
        });

        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:module:Thing::alone", await UrnAsync(alone));
        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:module:Thing::child", await UrnAsync(child));
        Assert.Equal(["alone", "child", "inner", "outer"], resources.Select(r => r.GetResourceName()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Components_reach_the_mocks_and_the_stack_does_not()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () => _ = new Group("group"));

        Assert.Equal(["test:module:Group"], mocks.Resources.Select(r => r.Type));
    }

    [Fact]
    public async Task Two_resources_may_have_one_name()
    {
        var resources = await Run.ProgramAsync(new RecordingMocks(), () =>
        {
            _ = new Thing("same");
            _ = new Thing("same");
        });

        Assert.Equal(2, resources.Length);
    }

    [Fact]
    public async Task What_a_resource_depends_on_is_registered_before_it()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () =>
        {
            var group = new Group("group", g => new Thing("inside", new ThingArgs { Text = SlowlyAsync() }, new() { Parent = g }).Id);
            _ = new Thing("after", options: new() { DependsOn = { group } });
            _ = new Thing("by-value", new ThingArgs { Text = group.Label });
        });

        var order = mocks.Resources.Select(r => r.Name).ToList();
        Assert.True(order.IndexOf("inside") < order.IndexOf("after"));
        Assert.True(order.IndexOf("inside") < order.IndexOf("by-value"));
    }

    [Fact]
    public async Task A_provider_of_a_component_reaches_its_children()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () =>
        {
            _ = new Group("by-provider", g => new Thing("a", options: new() { Parent = g }).Id, new() { Provider = new ThingProvider("p") });
            _ = new Group("by-providers", g => new Thing("b", options: new() { Parent = g }).Id, new() { Providers = { new ThingProvider("q") } });
            _ = new Thing("own", options: new() { Provider = new ThingProvider("r") });
            _ = new Thing("none");
        });

        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$pulumi:providers:test::p::p-id", mocks["a"].Provider);
        Assert.EndsWith("::q::q-id", mocks["b"].Provider, StringComparison.Ordinal);
        Assert.EndsWith("::r::r-id", mocks["own"].Provider, StringComparison.Ordinal);
        Assert.Equal(string.Empty, mocks["none"].Provider);
    }

    [Fact]
    public async Task Provider_and_providers_together_are_refused() => Assert.Contains(
        "Do not supply both 'provider' and 'providers'",
        await Run.FailureAsync(() =>
        {
            var provider = new ThingProvider("p");
            _ = new Group("group", options: new() { Provider = provider, Providers = { provider } });
        }),
        StringComparison.Ordinal);

    [Fact]
    public async Task Outputs_of_a_component_are_registered_by_their_names()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () => _ = new Group("group", _ => Output.CreateSecret("s")));

        var label = Assert.Single(mocks.Outputs, o => o.Urn.EndsWith("::group", StringComparison.Ordinal)).Outputs["label"];
        Assert.Equal("s", await OutputUtilities.GetValueAsync(label));
        Assert.True(await Output.IsSecretAsync(label));
    }

    [Fact]
    public async Task A_transformation_of_the_parent_sees_and_changes_its_children()
    {
        var seen = new List<string>();
        var mocks = new RecordingMocks();
        ResourceTransformation transformation = args =>
        {
            seen.Add($"{args.Resource.GetResourceName()} of {args.Options.Parent?.GetResourceName()}");
            return args.Args is ThingArgs ? new ResourceTransformationResult(new ThingArgs { Text = "changed" }, args.Options) : null;
        };
        await Run.ProgramAsync(mocks, () => _ = new Group(
            "group", g => new Thing("thing", options: new() { Parent = g }).Id, new() { ResourceTransformations = { transformation } }));

        Assert.Equal(["group of ", "thing of group"], seen);
        Assert.Equal("changed", mocks["thing"].Inputs["text"]);
    }

    [Fact]
    public async Task A_resource_that_is_imported_or_read_brings_its_identifier()
    {
        var mocks = new RecordingMocks();
        await Run.ProgramAsync(mocks, () =>
        {
            _ = new Thing("imported", options: new() { ImportId = "i" });
            _ = new Thing("read", options: new() { Id = "r" });
        });

        Assert.Equal(("i", "r"), (mocks["imported"].Id, mocks["read"].Id));
    }

    [Fact]
    public void Options_merge_into_new_ones()
    {
        var (first, second) = (new CustomResourceOptions { Protect = true, IgnoreChanges = { "a" } }, new CustomResourceOptions
        {
            IgnoreChanges = { "b" },
            AdditionalSecretOutputs = { "c" },
            Protect = false,
            CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5) },
        });

        var merged = CustomResourceOptions.Merge(first, second);

        Assert.Equal(["a", "b"], merged.IgnoreChanges);
        Assert.Equal(["c"], merged.AdditionalSecretOutputs);
        Assert.False(merged.Protect);
        Assert.Equal(TimeSpan.FromMinutes(5), merged.CustomTimeouts?.Create);
        Assert.Equal(["a"], first.IgnoreChanges);
    }

    [Fact]
    public async Task A_reference_to_a_stack_knows_which_outputs_are_secret()
    {
        var mocks = new RecordingMocks().Answering(
            "other",
            ("outputs", new Dictionary<string, object> { ["open"] = "o", ["hidden"] = "h" }),
            ("secretOutputNames", new List<string> { "hidden" }));

        Assert.Equal(("o", true, false), await Run.OutputAsync(() => new StackReference("other").GetOutput("open"), mocks));
        Assert.Equal(("h", true, true), await Run.OutputAsync(() => (Output<object?>)new StackReference("other").RequireOutput("hidden")!, mocks));
        Assert.Null((await Run.OutputAsync(() => new StackReference("other").GetOutput("absent"), mocks)).Value);
        Assert.Equal("other", mocks.Resources[0].Id);
    }

    private static async Task<string> UrnAsync(Resource? resource)
    {
        Assert.NotNull(resource);
        return await OutputUtilities.GetValueAsync(resource.Urn);
    }

    private static Output<string> SlowlyAsync() => Output.Create(Task.Run(async () =>
    {
        await Task.Yield();
        return "slow";
    }));
}
