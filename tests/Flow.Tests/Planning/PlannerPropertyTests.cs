using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.States;
using LcncInfra.Flow.Tests.Worlds;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Tests.Planning;

/// <summary>Any flow of four environments, and anything that may happen to it.</summary>
public sealed class PlannerPropertyTests
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    // What happens: a new release, a report of an environment, an hour, a change of an environment, a hold, its end, a pin, its end.
    private enum Event
    {
        NewRelease,
        Well,
        Failed,
        Hour,
        Change,
        Hold,
        Release,
        Pin,
        Unpin,
    }

    private static Gen<(Event What, int Where)[]> Lives { get; } =
        (from what in Gen.Elements(Enum.GetValues<Event>()) from place in Gen.Choose(0, 3) select (what, place)).ArrayOf(40);

    // Each environment comes after any of those before it.
    private static Gen<PromotionFlow> AnyFlow { get; } =
        from edges in Gen.Choose(0, 63)
        from modes in Gen.Elements(PromotionMode.Latest, PromotionMode.Queue).ArrayOf(4)
        from rollbacks in Gen.Elements(RollbackPolicy.None, RollbackPolicy.OnFailure).ArrayOf(4)
        select Flows.Of(
        [
            .. Names.Select((name, i) => new PromotionEnvironment(name)
            {
                After = [.. Names.Take(i).Where((_, j) => ((edges >> ((i * (i - 1) / 2) + j)) & 1) == 1)],
                Mode = modes[i],
                Rollback = rollbacks[i],
                Leave = [Flows.Deployed, new PromotionGate.Soak("soaked", TimeSpan.FromHours(i))],
            }),
        ]);

    [Fact]
    public void No_release_enters_an_environment_before_it_was_healthy_in_all_before_it() => Always((flow, before, after) =>
        flow.Environments.All(e => New(before, after, e.Name).Where(s => s.Reason == MoveReason.Promotion)
            .All(s => e.After.All(b => after.Of(b).History.Any(h => h.Number == s.Number && h.Verdict == Verdict.Healthy)))));

    [Fact]
    public void Nothing_moves_where_it_is_held() => Always((flow, before, after) =>
        flow.Environments.All(e => before.Of(e.Name).Hold is null || New(before, after, e.Name).Count == 0));

    [Fact]
    public void A_pinned_environment_takes_no_other_release() => Always((flow, before, after) =>
        flow.Environments.All(e => before.Of(e.Name).Pin is not { } pin || New(before, after, e.Name).All(s => s.Release == pin || s.Reason != MoveReason.Promotion)));

    [Fact]
    public void A_queue_skips_nothing_and_every_environment_gets_releases_in_order() => Always((flow, before, after) =>
        flow.Environments.All(e =>
        {
            var numbers = after.Of(e.Name).History.Where(s => s.Reason == MoveReason.Promotion).Select(s => s.Number).ToList();
            var inOrder = numbers.Zip(numbers.Skip(1)).All(n => n.First < n.Second);
            var skipped = New(before, after, e.Name).Where(s => s.Reason == MoveReason.Promotion && e.Mode == PromotionMode.Queue && before.Of(e.Name).Pin is null)
                .Any(s => before.Releases.Any(r => r.Number > before.Of(e.Name).Newest && r.Number < s.Number
                    && !numbers.Contains(r.Number) && e.After.All(b => before.Of(b).WasHealthy(r.Number))));
            return inOrder && !skipped;
        }));

    [Fact]
    public void Latest_takes_the_newest_that_is_ready() => AlwaysIn((flow, before, world) =>
        flow.Environments.All(e => e.Mode == PromotionMode.Queue || New(before, world.State, e.Name).Where(s => s.Reason == MoveReason.Promotion)
            .All(s => !before.Releases.Any(r => r.Number > s.Number && before.Of(e.Name).Pin is null && e.After.Count > 0
                && e.After.All(b => before.Of(b).WasHealthy(r.Number)) && !Fails(world, flow, r)))));

    [Fact]
    public void A_run_that_follows_at_once_does_nothing() => ForAny((flow, life) =>
    {
        var world = new World(flow);
        foreach (var happening in life)
        {
            Happen(world, flow, happening);
        }

        world.Run();
        return world.Run().Done.Count == 0;
    });

    private static ValueList<Stay> New(PromotionState before, PromotionState after, string environment) =>
        [.. after.Of(environment).History.Skip(before.Of(environment).History.Count)];

    // A release that was healthy and fails somewhere now is left, however new it is.
    private static bool Fails(World world, PromotionFlow flow, KnownRelease release) => flow.Environments.Any(e =>
        world.State.Of(e.Name).History.Where(s => s.Release == release.Digest).Any(s => world.Reports.Any(r => r.Rendering == s.Rendering && r.State == "Failed")));

    private static void Always(Func<PromotionFlow, PromotionState, PromotionState, bool> law) => AlwaysIn((flow, before, world) => law(flow, before, world.State));

    private static void AlwaysIn(Func<PromotionFlow, PromotionState, World, bool> law) => ForAny((flow, life) =>
    {
        var world = new World(flow);
        foreach (var happening in life)
        {
            Happen(world, flow, happening);
            var before = world.State;
            world.Run();
            if (!law(flow, before, world))
            {
                return false;
            }
        }

        return true;
    });

    private static void ForAny(Func<PromotionFlow, (Event What, int Where)[], bool> law) => Prop.ForAll(
        Arb.From(from flow in AnyFlow from life in Lives select (flow, life)), any => law(any.flow, any.life)).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(30));

    private static void Happen(World world, PromotionFlow flow, (Event What, int Where) happening)
    {
        var known = world.State.Of(flow.Environments[happening.Where].Name);
        switch (happening.What)
        {
            case Event.NewRelease:
                world.Release = World.ReleaseOf(world.State.Releases.Count + 1);
                break;
            case Event.Hour:
                world.Now += TimeSpan.FromHours(1);
                break;
            case Event.Change:
                world.Sources[known.Name] = $"{known.Name}-{world.State.Releases.Count}-{known.History.Count}";
                break;
            case Event.Well or Event.Failed when known.Current is not null:
                world.Report(known.Name, happening.What == Event.Well ? "Synced" : "Failed");
                break;
            case Event.Hold or Event.Release:
                world.Store.Put(world.State.With(known with { Hold = happening.What == Event.Hold ? new Hold("jane", World.Monday, "r") : null }));
                break;
            case Event.Pin or Event.Unpin:
                world.Store.Put(world.State.With(known with { Pin = happening.What == Event.Pin ? known.Current?.Release : null }));
                break;
            default:
                break;
        }
    }
}
