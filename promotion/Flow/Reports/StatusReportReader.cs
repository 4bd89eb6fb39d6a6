using System.Globalization;
using System.Text.Json;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Flow.Reports;

/// <summary>Reads what a status source gives: a JSON list of objects with cluster, workload, rendering, state, since and message.</summary>
/// <remarks>Its schema is <c>schemas/input/status.json</c>. One wrong entry refuses all: half a status could look healthy.</remarks>
public static class StatusReportReader
{
    private static readonly string[] Known = ["cluster", "workload", "rendering", "state", "since", "message"];

    /// <summary>The reports; <see langword="null"/> after reporting why they cannot be read (LC9121).</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="source">What messages call the source.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static ValueList<StatusReport>? Read(ReadOnlyMemory<byte> json, string source, DiagnosticBag diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? document.RootElement.EnumerateArray().Select(ReportOf).ToValueList()
                : throw new FormatException("it is not a list");
        }
        catch (JsonException e)
        {
            var at = e.LineNumber is { } line ? SourceSpan.At(source, (int)line + 1, (int)(e.BytePositionInLine ?? 0) + 1) : SourceSpan.WholeFile(source);
            diagnostics.Add(FlowDiagnostics.StatusUnreadable(at, "it is not JSON from here on"));
        }
        catch (FormatException e)
        {
            diagnostics.Add(FlowDiagnostics.StatusUnreadable(SourceSpan.WholeFile(source), e.Message));
        }

        return null;
    }

    private static StatusReport ReportOf(JsonElement item, int index)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"entry {index}");
        if (item.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"{place} is not an object");
        }

        if (item.EnumerateObject().FirstOrDefault(p => !Known.Contains(p.Name, StringComparer.Ordinal)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
        {
            throw new FormatException($"{place} has a field '{unknown.Name}', which is not known");
        }

        var rendering = Text(item, "rendering", place);
        return new StatusReport(Text(item, "cluster", place), Optional(item, "workload", place), rendering, Text(item, "state", place))
        {
            Since = DateTimeOffset.TryParse(Text(item, "since", place), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var since)
                ? since.ToUniversalTime()
                : throw new FormatException($"'since' of {place} is no time, such as 2026-11-02T09:30:00Z"),
            Message = Optional(item, "message", place),
            Rendering = ContentDigest.IsDigest(rendering) ? rendering : throw new FormatException($"'rendering' of {place} is no digest"),
        };
    }

    private static string Text(JsonElement item, string name, string place) => Optional(item, name, place) is { Length: > 0 } text
        ? text
        : throw new FormatException($"{place} has no '{name}'");

    private static string Optional(JsonElement item, string name, string place) => !item.TryGetProperty(name, out var value)
        ? string.Empty
        : value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() ?? string.Empty,
            JsonValueKind.Null => string.Empty,
            _ => throw new FormatException($"'{name}' of {place} is not text"),
        };
}
