using System.Text;
using LcncInfra.Flow.States;
using LcncInfra.Flow.Tests.Worlds;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Flow.Tests.States;

public sealed class StateReaderTests
{
    [Fact]
    public void What_was_written_is_read()
    {
        var move = new Move { Reason = MoveReason.Rollback, Number = 1, Release = World.ReleaseOf(1), Rendering = World.ReleaseOf(2), Source = "s", Base = "b", Restores = "c", Wave = 2, At = World.Monday, By = "jane", IsPrepared = true };
        var stay = new Stay
        {
            Reason = MoveReason.Promotion,
            Number = 1,
            Release = World.ReleaseOf(1),
            Rendering = World.ReleaseOf(2),
            Source = "s",
            Commit = "c",
            At = World.Monday,
            By = "jane",
            Waves = [World.Monday, World.Monday.AddHours(1)],
            Verdict = Verdict.Failed,
            DecidedAt = World.Monday.AddHours(2),
            Because = "so",
        };
        var state = new PromotionState { Releases = [new KnownRelease(1, World.ReleaseOf(1), World.Monday)], Hold = new Hold("jane", World.Monday, "audit \"<\u2028") }
            .With(new EnvironmentState("dev") { Pending = move, History = [stay], Hold = new Hold("joe", World.Monday, "r"), Pin = World.ReleaseOf(1) })
            .With(new EnvironmentState("qa"));
        Assert.Equal(state, StateReader.Read(StateWriter.Write(state), new DiagnosticBag()));
    }

    [Theory]
    [InlineData("flow.json", "{", "not what was written")]
    [InlineData("flow.json", """{"version":2,"releases":[]}""", "its version is not 1")]
    [InlineData("flow.json", """{"version":1}""", "not what was written")]
    [InlineData("environments/dev.json", """{"version":1,"environment":"dev","history":[{"reason":"Luck"}]}""", "'reason' is not one of")]
    [InlineData("flow.json", """{"version":1,"releases":[{"number":1,"release":"x","at":"2026-11-02T09:00:00Z"}]}""", "'release' is no digest")]
    public void A_state_that_is_not_what_was_written_is_refused(string path, string text, string part)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(StateReader.Read(new Dictionary<string, byte[]> { [path] = Encoding.UTF8.GetBytes(text) }, diagnostics));
        var finding = Assert.Single(diagnostics.InOrder());
        Assert.Equal("LC9120", finding.Code);
        Assert.Contains(part, finding.Message, StringComparison.Ordinal);
    }
}
