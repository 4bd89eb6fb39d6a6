using System.Text.Json;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Locking;

/// <summary>Reads <c>lcnc.lock</c>; a lock that is not exactly what the writer wrote is refused, never guessed at.</summary>
internal static class SourceLockReader
{
    private const int MaximumBytes = 64 << 20;

    /// <summary>The lock in a file; <see langword="null"/> if it was refused.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="path">What messages call it.</param>
    /// <param name="diagnostics">Why it was refused.</param>
    public static SourceLock? Read(ReadOnlyMemory<byte> content, string path, DiagnosticBag diagnostics)
    {
        var at = SourceSpan.WholeFile(path);
        try
        {
            if (content.Length > MaximumBytes)
            {
                throw new FormatException($"it has more than {MaximumBytes} bytes");
            }

            using var document = JsonDocument.Parse(content);
            return Read(document.RootElement, at, diagnostics);
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? SourceSpan.At(path, (int)line + 1, (int)(e.BytePositionInLine ?? 0) + 1) : at;
            diagnostics.Add(LockDiagnostics.Unreadable(place, "it is not JSON from here on"));
        }
        catch (FormatException e)
        {
            diagnostics.Add(LockDiagnostics.Unreadable(at, e.Message));
        }

        return null;
    }

    private static SourceLock? Read(JsonElement root, SourceSpan at, DiagnosticBag diagnostics)
    {
        RequireFields(root, ["version", "release", "sources"], "the lock");
        if (!root.GetProperty("version").TryGetInt32(out var version) || version != SourceLockWriter.Version)
        {
            throw new FormatException($"its version is not {SourceLockWriter.Version}");
        }

        if (root.GetProperty("sources").ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("'sources' is not a list");
        }

        var read = SourceLock.Of(root.GetProperty("sources").EnumerateArray().Select(Source));
        var written = TextOf(root, "release");
        if (written == read.Release)
        {
            return read;
        }

        diagnostics.Add(LockDiagnostics.WrongRelease(at, GitText.Redact(written), read.Release));
        return null;
    }

    private static LockedSource Source(JsonElement element, int index)
    {
        var name = $"sources[{index}]";
        var kind = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("kind", out var written) ? written.ToString() : string.Empty;
        if (!Enum.TryParse<LockedSourceKind>(kind, out var known) || known.ToString() != kind)
        {
            throw new FormatException($"'{name}.kind' is not one of {string.Join(", ", Enum.GetNames<LockedSourceKind>())}");
        }

        var field = SourceLockWriter.RevisionField(known);
        RequireFields(element, ["kind", "repo", "ref", field], name);
        var revision = TextOf(element, field);
        return (field == "digest" ? ContentDigest.IsDigest(revision) : GitRefName.IsCommit(revision))
            ? new LockedSource(known, TextOf(element, "repo"), TextOf(element, "ref"), revision)
            : throw new FormatException($"'{name}.{field}' is not a whole {field}");
    }

    private static void RequireFields(JsonElement element, IReadOnlyCollection<string> fields, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{name} is not an object");
        }

        var found = element.EnumerateObject().Select(p => p.Name).ToList();
        if (found.Count != fields.Count || !fields.All(f => found.Contains(f, StringComparer.Ordinal)))
        {
            throw new FormatException($"{name} has not exactly the fields {string.Join(", ", fields)}");
        }
    }

    private static string TextOf(JsonElement element, string field) => element.GetProperty(field) is { ValueKind: JsonValueKind.String } text
        ? text.GetString() ?? string.Empty
        : throw new FormatException($"'{field}' is not text");
}
