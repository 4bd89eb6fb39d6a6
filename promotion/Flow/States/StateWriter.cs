using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LcncInfra.Flow.States;

/// <summary>Writes a flow's state as files: JSON, one field a line, so that a change shows as the lines that changed.</summary>
public static class StateWriter
{
    /// <summary>Version of the format.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>The files by path, without the locks of releases.</summary>
    public static IReadOnlyDictionary<string, byte[]> Write(PromotionState state)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [StateFiles.Flow] = Json(json => WriteFlow(json, state)),
        };
        foreach (var environment in state.Environments)
        {
            files[StateFiles.OfEnvironment(environment.Name)] = Json(json => WriteEnvironment(json, environment));
        }

        return files;
    }

    /// <summary>A time as it is written everywhere: UTC, to the second.</summary>
    public static string Time(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            write(json);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteFlow(Utf8JsonWriter json, PromotionState state)
    {
        WriteHold(json, state.Hold);
        json.WriteStartArray("releases");
        foreach (var release in state.Releases)
        {
            json.WriteStartObject();
            json.WriteNumber("number", release.Number);
            json.WriteString("release", release.Digest);
            json.WriteString("at", Time(release.At));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEnvironment(Utf8JsonWriter json, EnvironmentState environment)
    {
        json.WriteString("environment", environment.Name);
        WriteHold(json, environment.Hold);
        Optional(json, "pin", environment.Pin);
        if (environment.Pending is { } pending)
        {
            json.WriteStartObject("pending");
            WriteMove(json, pending);
            json.WriteEndObject();
        }

        WriteProposals(json, environment);
        json.WriteStartArray("history");
        foreach (var stay in environment.History)
        {
            json.WriteStartObject();
            WriteStay(json, stay);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProposals(Utf8JsonWriter json, EnvironmentState environment)
    {
        if (environment.Proposal is { } proposal)
        {
            json.WriteStartObject("proposal");
            WriteMove(json, proposal.Move);
            json.WriteString("commit", proposal.Commit);
            json.WriteString("url", proposal.Url);
            json.WriteString("message", proposal.Message);
            json.WriteEndObject();
        }

        if (environment.Declined.Count > 0)
        {
            json.WriteStartArray("declined");
            foreach (var declined in environment.Declined)
            {
                json.WriteStartObject();
                WriteMove(json, declined.Move);
                json.WriteString("declinedAt", Time(declined.At));
                json.WriteString("url", declined.Url);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void WriteMove(Utf8JsonWriter json, Move move)
    {
        WriteWhat(json, move.Reason, move.Number, move.Release);
        json.WriteString("rendering", move.Rendering);
        json.WriteString("source", move.Source);
        json.WriteString("base", move.Base);
        Optional(json, "restores", move.Restores);
        Optional(json, "restoresMessage", move.RestoresMessage);
        if (move.Wave > 0)
        {
            json.WriteNumber("wave", move.Wave);
        }

        json.WriteString("at", Time(move.At));
        Optional(json, "by", move.By);
        if (move.IsPrepared)
        {
            json.WriteBoolean("prepared", value: true);
        }
    }

    private static void WriteStay(Utf8JsonWriter json, Stay stay)
    {
        WriteWhat(json, stay.Reason, stay.Number, stay.Release);
        json.WriteString("rendering", stay.Rendering);
        json.WriteString("source", stay.Source);
        json.WriteString("commit", stay.Commit);
        Optional(json, "message", stay.Message);
        json.WriteString("at", Time(stay.At));
        Optional(json, "by", stay.By);
        if (stay.Waves.Count > 0)
        {
            json.WriteStartArray("waves");
            foreach (var wave in stay.Waves)
            {
                json.WriteStringValue(Time(wave));
            }

            json.WriteEndArray();
        }

        json.WriteString("verdict", stay.Verdict.ToString());
        Optional(json, "decidedAt", stay.DecidedAt is { } at ? Time(at) : null);
        Optional(json, "because", stay.Because);
    }

    private static void WriteWhat(Utf8JsonWriter json, MoveReason reason, int number, string release)
    {
        json.WriteString("reason", reason.ToString());
        json.WriteNumber("number", number);
        json.WriteString("release", release);
    }

    private static void WriteHold(Utf8JsonWriter json, Hold? hold)
    {
        if (hold is not null)
        {
            json.WriteStartObject("hold");
            json.WriteString("by", hold.By);
            json.WriteString("at", Time(hold.At));
            json.WriteString("reason", hold.Reason);
            json.WriteEndObject();
        }
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
