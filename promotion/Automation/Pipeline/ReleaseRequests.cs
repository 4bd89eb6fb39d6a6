using System.Globalization;
using LcncInfra.Automation.Stacks;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Promote;
using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Flow;
using LcncInfra.Flow.Running;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Tells the program of a stack which release it is run for, by a lock in a folder that is gone afterwards.</summary>
/// <param name="locks">Pins what environments are built from.</param>
/// <param name="stacks">The stacks of environments whose names differ.</param>
internal sealed class ReleaseRequests(ReleaseLocks locks, IReadOnlyDictionary<string, string> stacks) : IStackRequests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lcnc-promotion-").FullName;

    /// <inheritdoc/>
    public StackRequest Of(StackMove move)
    {
        var environment = move.Fleet.Environment;
        var found = new DiagnosticBag();
        var all = locks.Of(environment, move.Move.Source, move.ReleaseLock, found)
            ?? throw new PromotionFailedException(found.InOrder().Select(d => d.Message).FirstOrDefault() ?? "The lock of a release in the state of the flow is damaged.");
        var file = Path.Combine(_folder, $"{environment}.lock");
        File.WriteAllBytes(file, SourceLockWriter.Write(all));
        return new StackRequest(environment, stacks.GetValueOrDefault(environment, environment), MessageOf(move))
        {
            Variables = ValueMap.Of(
                (PromotedRelease.LockVariable, file),
                (PromotedRelease.EnvironmentVariable, environment),
                (PromotedRelease.ReleaseVariable, move.Move.Release)),
        };
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string MessageOf(StackMove move) =>
        string.Create(CultureInfo.InvariantCulture, $"{move.Move.Reason} of release {move.Move.Number} ({FlowText.Short(move.Move.Release)})");
}
