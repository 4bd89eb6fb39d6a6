using LcncInfra.Automation.Engine;
using LcncInfra.Automation.Stacks;
using Pulumi.Automation;

namespace LcncInfra.Automation.Tests.Engine;

public sealed class EngineStepsTests
{
    [Fact]
    public void A_replacement_is_one_change_however_many_steps_it_takes()
    {
        var changes = EngineSteps.ChangesOf(
        [
            new EngineStep(ChangeKind.Same, "u::p::t::a", "t"),
            new EngineStep(ChangeKind.Replace, "u::p::t::b", "t") { Properties = ["size"] },
            new EngineStep(ChangeKind.Replace, "u::p::t::b", "t"),
            new EngineStep(ChangeKind.Delete, "u::p::t::c::d", "t"),
            new EngineStep(ChangeKind.Other, "u::p::t::e", "t"),
            new EngineStep(ChangeKind.Update, "u::p::t::e", "t"),
        ]);

        Assert.Equal([(ChangeKind.Replace, "b"), (ChangeKind.Delete, "c::d"), (ChangeKind.Update, "e")], changes.Resources.Select(r => (r.Kind, r.Name)));
        Assert.Equal(["size"], changes.Resources[0].Properties);
        Assert.Equal([(ChangeKind.Same, 1), (ChangeKind.Update, 1), (ChangeKind.Replace, 1), (ChangeKind.Delete, 1)], changes.Counts);
    }

    [Fact]
    public void Every_operation_of_the_engine_means_something() => Assert.Equal(
        [
            OperationType.Unknown, OperationType.Refresh, OperationType.ReadDiscard, OperationType.DiscardReplaced, OperationType.RemovePendingReplace,
        ],
        Enum.GetValues<OperationType>().Where(o => EngineStepReader.KindOf(o) == ChangeKind.Other).OrderBy(o => (int)o));
}
