using LcncInfra.Templating.Formatting;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>Writes finite 64-bit floating-point numbers as JSON, as Go's libraries do.</summary>
internal static class JsonFloat
{
    /// <summary>As encoding/json: the shortest text that reads back, plain from 1e-6 up to 1e21, else as <c>1e-7</c>.</summary>
    public static string Write(double value)
    {
        var text = WriteKey(value);
        return text.Length > 4 && text[^4] == 'e' && text[^2] == '0' ? text.Remove(text.Length - 2, 1) : text;
    }

    /// <summary>As json-iterator: exponents have two digits at least, as in <c>1e-07</c>.</summary>
    public static string WriteKey(double value)
    {
        var magnitude = Math.Abs(value);
        var isPlain = magnitude is 0 or (>= 1e-6 and < 1e21);
        return GoFloat.Format(value, isPlain ? 'f' : 'e', -1);
    }
}
