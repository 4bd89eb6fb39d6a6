using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Encodings;

/// <summary>sprig's encodings of bytes as text. A text that cannot be decoded gives the error's message, as sprig does.</summary>
internal static class EncodingFunctions
{
    private static readonly GoSignature One = GoSignature.Of(GoType.String, GoType.String);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("b64enc", One, a => Encode64(Arguments.Text(a[0]))),
        new("b64dec", One, a => Base64.TryDecode(Arguments.Text(a[0]), out var data, out var error) ? GoText.FromUtf8(data) : error),
        new("b32enc", One, a => Base32.Encode(GoText.ToUtf8(Arguments.Text(a[0])))),
        new("b32dec", One, a => Base32.TryDecode(Arguments.Text(a[0]), out var data, out var error) ? GoText.FromUtf8(data) : error),
    ];

    private static string Encode64(string text)
    {
        var bytes = GoText.ToUtf8(text);
        FunctionLimits.CheckTextLength(bytes.Length / 3L * 4);
        return Convert.ToBase64String(bytes);
    }
}
