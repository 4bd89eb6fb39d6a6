using System.Globalization;
using System.Text.Json;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Flow.States;

/// <summary>Reads a flow's state; one that is not what the writer wrote is refused, never guessed at.</summary>
public static class StateReader
{
    /// <summary>The state in files by path; <see langword="null"/> after reporting why it cannot be read (LC9120).</summary>
    public static PromotionState? Read(IReadOnlyDictionary<string, byte[]> files, DiagnosticBag diagnostics)
    {
        var state = PromotionState.Empty;
        foreach (var (path, content) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            try
            {
                state = Read(state, path, content);
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
            {
                diagnostics.Add(FlowDiagnostics.StateUnreadable(path, e is FormatException ? e.Message : "it is not what was written"));
                return null;
            }
        }

        return state;
    }

    private static PromotionState Read(PromotionState state, string path, byte[] content)
    {
        if (path != StateFiles.Flow && !path.StartsWith(StateFiles.Environments, StringComparison.Ordinal))
        {
            return state;
        }

        using var document = JsonDocument.Parse(content);
        var root = document.RootElement;
        if (root.GetProperty("version").GetInt32() != StateWriter.Version)
        {
            throw new FormatException($"its version is not {StateWriter.Version}");
        }

        return path == StateFiles.Flow
            ? state with { Hold = HoldOf(root), Releases = [.. root.GetProperty("releases").EnumerateArray().Select(ReleaseOf)] }
            : state.With(EnvironmentOf(root));
    }

    private static KnownRelease ReleaseOf(JsonElement item) => new(item.GetProperty("number").GetInt32(), Digest(item, "release"), Time(item, "at"));

    private static EnvironmentState EnvironmentOf(JsonElement root) => new(Text(root, "environment"))
    {
        Hold = HoldOf(root),
        Pin = Optional(root, "pin"),
        Pending = root.TryGetProperty("pending", out var pending) ? MoveOf(pending) : null,
        Proposal = root.TryGetProperty("proposal", out var proposal)
            ? new StandingProposal(MoveOf(proposal), Text(proposal, "commit"), Text(proposal, "url")) { Message = Text(proposal, "message") }
            : null,
        Declined = root.TryGetProperty("declined", out var declined)
            ? [.. declined.EnumerateArray().Select(d => new DeclinedMove(MoveOf(d), Time(d, "declinedAt"), Text(d, "url")))]
            : [],
        History = [.. root.GetProperty("history").EnumerateArray().Select(StayOf)],
    };

    private static Move MoveOf(JsonElement item) => new()
    {
        Reason = Choice<MoveReason>(item, "reason"),
        Number = item.GetProperty("number").GetInt32(),
        Release = Digest(item, "release"),
        Rendering = Digest(item, "rendering"),
        Source = Text(item, "source"),
        Base = Text(item, "base"),
        Restores = Optional(item, "restores"),
        RestoresMessage = Optional(item, "restoresMessage"),
        Wave = item.TryGetProperty("wave", out var wave) ? wave.GetInt32() : 0,
        At = Time(item, "at"),
        By = Optional(item, "by"),
        IsPrepared = item.TryGetProperty("prepared", out var prepared) && prepared.GetBoolean(),
    };

    private static Stay StayOf(JsonElement item) => new()
    {
        Reason = Choice<MoveReason>(item, "reason"),
        Number = item.GetProperty("number").GetInt32(),
        Release = Digest(item, "release"),
        Rendering = Digest(item, "rendering"),
        Source = Text(item, "source"),
        Commit = Text(item, "commit"),
        Message = Optional(item, "message"),
        At = Time(item, "at"),
        By = Optional(item, "by"),
        Waves = item.TryGetProperty("waves", out var waves) ? [.. waves.EnumerateArray().Select(w => Parse(w.GetString() ?? string.Empty))] : [],
        Verdict = Choice<Verdict>(item, "verdict"),
        DecidedAt = item.TryGetProperty("decidedAt", out _) ? Time(item, "decidedAt") : null,
        Because = Optional(item, "because"),
    };

    private static Hold? HoldOf(JsonElement root) => root.TryGetProperty("hold", out var hold)
        ? new Hold(Text(hold, "by"), Time(hold, "at"), Text(hold, "reason"))
        : null;

    private static T Choice<T>(JsonElement item, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(Text(item, name), out var value) && value.ToString() == Text(item, name)
            ? value
            : throw new FormatException($"'{name}' is not one of {string.Join(", ", Enum.GetNames<T>())}");

    private static string Digest(JsonElement item, string name) => ContentDigest.IsDigest(Text(item, name))
        ? Text(item, name)
        : throw new FormatException($"'{name}' is no digest");

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is not text");

    private static string? Optional(JsonElement item, string name) => item.TryGetProperty(name, out _) ? Text(item, name) : null;

    private static DateTimeOffset Time(JsonElement item, string name) => Parse(Text(item, name));

    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : throw new FormatException($"'{text}' is no time");
}
