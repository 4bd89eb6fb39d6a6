using System.Text;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Names;

namespace LcncInfra.Flow.Tests.Worlds;

/// <summary>A store that names versions by what led to them, as git names commits.</summary>
internal sealed class MemoryStore : IPromotionStore
{
    private StoredState _stored = new(string.Empty, new Dictionary<string, byte[]>(StringComparer.Ordinal));

    /// <summary>Every version, oldest first, as message and time.</summary>
    public List<string> Log { get; } = [];

    /// <summary>Is asked before anything is written.</summary>
    public Action? BeforeWrite { get; set; }

    public PromotionState State => StateReader.Read(_stored.Files, new Model.Diagnostics.DiagnosticBag()) ?? throw new InvalidOperationException("damaged");

    public StoredState Read() => _stored;

    public string? TryWrite(StateChange change)
    {
        BeforeWrite?.Invoke();
        var next = Next(change);
        if (_stored.Version == next.Version)
        {
            return next.Version;
        }

        if (_stored.Version != change.Expected)
        {
            return null;
        }

        _stored = next;
        Log.Add($"{StateWriter.Time(change.At)} {change.Message}");
        return next.Version;
    }

    /// <summary>Replaces the state, as a person's command does.</summary>
    public void Put(PromotionState state) => _stored = new StoredState(
        ContentDigest.Of(_stored.Version + "person"),
        _stored.Files.Concat(StateWriter.Write(state)).Concat(state.Releases.Select(r => KeyValuePair.Create(StateFiles.OfRelease(r.Digest), "lock"u8.ToArray()))).GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal));

    private static StoredState Next(StateChange change, StoredState before)
    {
        var files = new SortedDictionary<string, byte[]>(before.Files.ToDictionary(), StringComparer.Ordinal);
        foreach (var (path, content) in change.Files)
        {
            files[path] = content;
        }

        var text = files.SelectMany(f => new[] { f.Key, Encoding.UTF8.GetString(f.Value) });
        return new StoredState(ContentDigest.Of([change.Expected, change.Message, StateWriter.Time(change.At), .. text]), files);
    }

    private StoredState Next(StateChange change) => Next(change, _stored);
}
