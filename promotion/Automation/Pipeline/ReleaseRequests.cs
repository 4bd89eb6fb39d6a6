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

/// <summary>Tells the program of a stack which release it is run for, by a lock that is gone afterwards.</summary>
/// <remarks>The lock always has the same name, since resources keep it among their inputs, and would differ with each run.</remarks>
/// <param name="locks">Pins what environments are built from.</param>
/// <param name="places">Where from, and where to.</param>
internal sealed class ReleaseRequests(ReleaseLocks locks, ReleasePlaces places) : IStackRequests, IDisposable
{
    private const string Folder = ".lcnc-promotion";

    /// <inheritdoc/>
    public StackRequest Of(StackMove move)
    {
        var environment = move.Fleet.Environment;
        var found = new DiagnosticBag();
        var all = locks.Of(environment, move.Move.Source, move.ReleaseLock, found)
            ?? throw new PromotionFailedException(found.InOrder().Select(d => d.Message).FirstOrDefault() ?? "The lock of a release in the state of the flow is damaged.");
        Directory.CreateDirectory(Path.Combine(places.Root, Folder));
        File.WriteAllBytes(Path.Combine(places.Root, Folder, $"{environment}.lock"), SourceLockWriter.Write(all));
        return new StackRequest(environment, places.Stacks.GetValueOrDefault(environment, environment), MessageOf(move))
        {
            Variables = ValueMap.Of((StackVariables.ControlPlane, places.ControlPlane), (StackVariables.Lock, $"{Folder}/{environment}.lock")),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(Path.Combine(places.Root, Folder)))
        {
            Directory.Delete(Path.Combine(places.Root, Folder), recursive: true);
        }
    }

    private static string MessageOf(StackMove move) =>
        string.Create(CultureInfo.InvariantCulture, $"{move.Move.Reason} of release {move.Move.Number} ({FlowText.Short(move.Move.Release)})");
}
