using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Flow.Running;

/// <summary>A flow's state as it was read last, and how to write the next one.</summary>
public sealed class StateMemory
{
    private readonly IPromotionStore _store;
    private StoredState _stored;

    /// <summary>Reads the state.</summary>
    /// <exception cref="PromotionFailedException">It is damaged.</exception>
    public StateMemory(IPromotionStore store)
    {
        _store = store;
        _stored = store.Read();
        State = Parse(_stored);
    }

    /// <summary>The state.</summary>
    public PromotionState State { get; private set; }

    /// <summary>The lock of a release that the flow knows.</summary>
    /// <exception cref="PromotionFailedException">It is not there.</exception>
    public ReadOnlyMemory<byte> LockOf(string release) => _stored.Files.TryGetValue(StateFiles.OfRelease(release), out var content)
        ? content
        : throw new PromotionFailedException($"The state of the flow has no lock of release {FlowText.Short(release)}.");

    /// <summary>Reads the state again.</summary>
    public void Refresh()
    {
        _stored = _store.Read();
        State = Parse(_stored);
    }

    /// <summary>Writes a state in place of the one that was read; <see langword="false"/> if somebody else was faster. Then and otherwise, what is there now is read.</summary>
    /// <param name="next">The state.</param>
    /// <param name="message">What changes.</param>
    /// <param name="at">When.</param>
    /// <param name="releaseLock">The lock of a release that is new.</param>
    public bool TryWrite(PromotionState next, string message, DateTimeOffset at, (string Release, ReadOnlyMemory<byte> Lock)? releaseLock)
    {
        var files = StateWriter.Write(next).Where(f => !_stored.Files.TryGetValue(f.Key, out var before) || !before.AsSpan().SequenceEqual(f.Value))
            .ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal);
        if (releaseLock is { } added)
        {
            files[StateFiles.OfRelease(added.Release)] = added.Lock.ToArray();
        }

        if (files.Count > 0 && _store.TryWrite(new StateChange(_stored.Version, message, at) { Files = files }) is { } version)
        {
            _stored = new StoredState(version, With(files));
            State = Parse(_stored);
            return true;
        }

        Refresh();
        return files.Count == 0;
    }

    private Dictionary<string, byte[]> With(Dictionary<string, byte[]> files)
    {
        var all = new Dictionary<string, byte[]>(_stored.Files, StringComparer.Ordinal);
        foreach (var (path, content) in files)
        {
            all[path] = content;
        }

        return all;
    }

    private static PromotionState Parse(StoredState stored)
    {
        var diagnostics = new DiagnosticBag();
        return StateReader.Read(stored.Files, diagnostics) ?? throw new PromotionFailedException(diagnostics.InOrder()[0].Message);
    }
}
