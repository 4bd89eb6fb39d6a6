namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>Layouts of Go's package <c>time</c>, which write a reference time: Mon Jan 2 15:04:05 MST 2006.</summary>
internal static class TimeLayout
{
    // Tried in this order.
    private static readonly (string Text, TimeField Field)[] Parts =
    [
        ("January", TimeField.LongMonth), ("Jan", TimeField.ShortMonth), ("Monday", TimeField.LongWeekDay), ("Mon", TimeField.ShortWeekDay),
        ("MST", TimeField.ZoneName), ("01", TimeField.ZeroMonth), ("02", TimeField.ZeroDay), ("03", TimeField.ZeroHalfDayHour),
        ("04", TimeField.ZeroMinute), ("05", TimeField.ZeroSecond), ("06", TimeField.Year), ("002", TimeField.ZeroYearDay),
        ("15", TimeField.Hour), ("1", TimeField.Month), ("2006", TimeField.LongYear), ("2", TimeField.Day), ("_2", TimeField.SpacedDay),
        ("__2", TimeField.SpacedYearDay), ("3", TimeField.HalfDayHour), ("4", TimeField.Minute), ("5", TimeField.Second),
        ("PM", TimeField.HalfDay), ("pm", TimeField.HalfDay), ("-070000", TimeField.ZoneOffset), ("-07:00:00", TimeField.ZoneOffset),
        ("-0700", TimeField.ZoneOffset), ("-07:00", TimeField.ZoneOffset), ("-07", TimeField.ZoneOffset), ("Z070000", TimeField.ZoneOffset),
        ("Z07:00:00", TimeField.ZoneOffset), ("Z0700", TimeField.ZoneOffset), ("Z07:00", TimeField.ZoneOffset), ("Z07", TimeField.ZoneOffset),
    ];

    /// <summary>Finds the next field of a layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="at">Where to begin; afterwards where the field ends.</param>
    /// <param name="literal">The text before the field.</param>
    /// <param name="text">The field as it is written; empty if there is no field any more.</param>
    public static TimeField? Next(string layout, ref int at, out string literal, out string text)
    {
        for (var i = at; i < layout.Length; i++)
        {
            if (FieldAt(layout, i, out text) is { } field)
            {
                literal = layout[at..i];
                at = i + text.Length;
                return field;
            }
        }

        literal = layout[at..];
        text = string.Empty;
        at = layout.Length;
        return null;
    }

    private static TimeField? FieldAt(string layout, int at, out string text)
    {
        var rest = layout.AsSpan(at);
        if (rest[0] is '.' or ',')
        {
            return FractionAt(rest, out text);
        }

        foreach (var (part, field) in Parts)
        {
            if (rest.StartsWith(part, StringComparison.Ordinal) && IsWhole(rest, part))
            {
                text = part;
                return field;
            }
        }

        text = string.Empty;
        return null;
    }

    /// <summary>Whether a part is meant: <c>Jane</c> is no month, and <c>_2006</c> is no day.</summary>
    private static bool IsWhole(ReadOnlySpan<char> rest, string part) => part switch
    {
        "Jan" or "Mon" => rest.Length == 3 || !char.IsAsciiLetterLower(rest[3]),
        "_2" => !rest.StartsWith("_2006", StringComparison.Ordinal),
        _ => true,
    };

    private static TimeField? FractionAt(ReadOnlySpan<char> rest, out string text)
    {
        text = string.Empty;
        if (rest.Length < 2 || rest[1] is not ('0' or '9'))
        {
            return null;
        }

        var end = rest[1..].IndexOfAnyExcept(rest[1]) + 1;
        end = end == 0 ? rest.Length : end;
        if (end < rest.Length && char.IsAsciiDigit(rest[end]))
        {
            return null;
        }

        text = rest[..end].ToString();
        return rest[1] == '0' ? TimeField.FixedFraction : TimeField.TrimmedFraction;
    }
}
