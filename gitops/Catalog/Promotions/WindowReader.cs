using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Promotions;

/// <summary>Reads a gate that is a window of time.</summary>
internal static class WindowReader
{
    /// <summary>The fields of a window.</summary>
    public static FieldShape Shape { get; } = new FieldShape.Object(
    [
        Field.RequiredText("timeZone", TextFormat.Any, "Name of the time zone in the IANA database, e.g. Europe/Berlin."),
        new Field("open", new FieldShape.List(new FieldShape.Object(
        [
            new Field("days", new FieldShape.List(new FieldShape.Choice([.. Enum.GetNames<DayOfWeek>()])), "Days of the week. Default: every day."),
            Field.RequiredText("from", TextFormat.Any, "When it opens, e.g. 08:00."),
            Field.RequiredText("to", TextFormat.Any, "When it closes, e.g. 16:00; 24:00 is the end of the day."),
        ])), "When it is open. Default: always."),
        new Field("freezes", new FieldShape.List(new FieldShape.Object(
        [
            Field.RequiredText("from", TextFormat.Any, "When nothing moves any more, e.g. 2026-12-18T12:00."),
            Field.RequiredText("to", TextFormat.Any, "When it moves again, e.g. 2027-01-04."),
            Field.RequiredText("reason", TextFormat.Any, "Why; status shows it."),
        ])), "Times in which nothing moves."),
    ]);

    /// <summary>The window.</summary>
    public static PromotionGate.Window Read(string name, YamlObject window) => new(
        name,
        window.Text("timeZone") ?? string.Empty,
        [.. window.Objects("open").Select(o => ReadOpening(o.Item)).OfType<WindowOpening>()],
        [.. window.Objects("freezes").Select(f => ReadFreeze(f.Item)).OfType<FreezePeriod>()]);

    /// <summary>Reports times that are none, or end before they begin.</summary>
    public static void Validate(YamlObject window, FieldPath path, ObjectContext context)
    {
        foreach (var (index, item) in window.Objects("open"))
        {
            Validate(item, path.Of("open").Of(index), text => PromotionTimes.TimeOfDay(text)?.Ticks, context);
        }

        foreach (var (index, item) in window.Objects("freezes"))
        {
            Validate(item, path.Of("freezes").Of(index), text => PromotionTimes.Moment(text)?.Ticks, context);
        }
    }

    private static void Validate(YamlObject item, FieldPath path, Func<string, long?> parse, ObjectContext context)
    {
        var found = new List<long>();
        foreach (var field in new[] { "from", "to" })
        {
            if (item.Text(field) is not { } text)
            {
                continue;
            }

            if (parse(text) is { } time)
            {
                found.Add(time);
            }
            else
            {
                context.Report(PromotionDiagnostics.InvalidTime(item.Map?.Get(field)?.Span ?? default, context.Owner, path.Of(field).ToString(), $"is '{text}', which is no such time"));
            }
        }

        if (found.Count == 2 && found[0] >= found[1])
        {
            context.Report(PromotionDiagnostics.InvalidTime(item.Map?.Span ?? default, context.Owner, path.ToString(), "ends before it begins"));
        }
    }

    private static WindowOpening? ReadOpening(YamlObject item) =>
        PromotionTimes.TimeOfDay(item.Text("from") ?? string.Empty) is { } from && PromotionTimes.TimeOfDay(item.Text("to") ?? string.Empty) is { } to
            ? new WindowOpening(DaysOf(item), from, to)
            : null;

    private static ValueList<DayOfWeek> DaysOf(YamlObject item)
    {
        var named = item.TextList("days");
        return [.. Enum.GetValues<DayOfWeek>().Where(d => named.Count == 0 || named.Contains(d.ToString(), StringComparer.Ordinal))];
    }

    private static FreezePeriod? ReadFreeze(YamlObject item) =>
        PromotionTimes.Moment(item.Text("from") ?? string.Empty) is { } from && PromotionTimes.Moment(item.Text("to") ?? string.Empty) is { } to
            ? new FreezePeriod(from, to, item.Text("reason") ?? string.Empty)
            : null;
}
