using LcncInfra.Sdk.Tests.Programs;
using Pulumi;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace LcncInfra.Sdk.Tests.Mocking;

public sealed class StateTests
{
    private static readonly TestOptions Update = new() { IsPreview = false };

    [Fact]
    public async Task A_test_is_a_preview_unless_it_says_otherwise()
    {
        var (preview, update) = (false, true);

        await Run.ProgramAsync(new RecordingMocks(), () => preview = Deployment.Instance.IsDryRun);
        await Run.ProgramAsync(new RecordingMocks(), () => update = Deployment.Instance.IsDryRun, Update);

        Assert.True(preview);
        Assert.False(update);
    }

    [Fact]
    public async Task What_the_state_lacks_is_unknown_in_a_preview()
    {
        var (_, isKnown, _) = await Run.OutputAsync(() => new Thing("thing").Text);

        Assert.False(isKnown);
    }

    [Fact]
    public async Task What_the_state_lacks_is_nothing_in_an_update()
    {
        Assert.Equal((null, true, false), await Run.OutputAsync(() => new Thing("thing").Text, options: Update));
        Assert.Equal((0, true, false), await Run.OutputAsync(() => new Thing("thing").Count, options: Update));
    }

    [Fact]
    public async Task Outputs_are_what_the_state_says()
    {
        var mocks = new RecordingMocks().Answering("thing", ("text", "made"), ("count", 3));

        Assert.Equal(("made", true, false), await Run.OutputAsync(() => new Thing("thing").Text, mocks));
        Assert.Equal((3, true, false), await Run.OutputAsync(() => new Thing("thing").Count, mocks));
    }

    [Fact]
    public async Task Without_an_identifier_it_is_unknown()
    {
        Assert.Equal(("thing-id", true, false), await Run.OutputAsync(() => new Thing("thing").Id));
        Assert.False((await Run.OutputAsync(() => new Thing("thing").Id, new RecordingMocks { HasIds = false })).IsKnown);
    }

    [Fact]
    public async Task An_output_names_the_resource_it_comes_from()
    {
        Thing? thing = null;
        Output<string>? derived = null;
        await Run.ProgramAsync(new RecordingMocks(), () =>
        {
            thing = new Thing("thing");
            derived = thing.Id.Apply(id => id + "!");
        });

        Assert.NotNull(thing);
        Assert.NotNull(derived);
        Assert.Contains(thing, await OutputUtilities.GetDependenciesAsync(derived));
    }

    [Fact]
    public async Task A_mock_that_fails_fails_the_run()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Run.ProgramAsync(new FailingMocks(), () => _ = new Thing("thing")));

        Assert.Contains("no quota", failure.ToString(), StringComparison.Ordinal);
    }

    private sealed class FailingMocks : IMocks
    {
        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args) => throw new InvalidOperationException("no quota");

        public Task<object> CallAsync(MockCallArgs args) => throw new InvalidOperationException("no quota");
    }
}
