using System.Buffers;
using System.Text;
using System.Text.Unicode;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading;

/// <summary>Turns the bytes of a file into text that a YAML parser may see.</summary>
internal static class SourceText
{
    // What YAML calls not printable; a line's end inside the set of C1 controls (U+0085) is allowed.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c)
            .Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')), '\uFFFE', '\uFFFF']);

    /// <summary>The text without its byte order mark; <see langword="null"/> after a report if it is too large, not UTF-8, or holds
    /// control characters.</summary>
    public static string? Decode(SourceFile file, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var bytes = file.Content.Span;
        if (bytes.Length > limits.FileBytes)
        {
            diagnostics.Add(CatalogDiagnostics.BeyondLimit(SourceSpan.WholeFile(file.Path), "bytes in a file", limits.FileBytes));
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            diagnostics.Add(CatalogDiagnostics.NotUtf8(FirstInvalid(file.Path, bytes)));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
        var forbidden = text.AsSpan().IndexOfAny(Forbidden);
        if (forbidden >= 0)
        {
            diagnostics.Add(CatalogDiagnostics.ControlCharacter(PlaceOf(file.Path, text.AsSpan(0, forbidden)), text[forbidden]));
            return null;
        }

        return text;
    }

    private static SourceSpan FirstInvalid(string file, ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == OperationStatus.Done)
        {
            valid += length;
        }

        return PlaceOf(file, Encoding.UTF8.GetString(bytes[..valid]).AsSpan().TrimStart('\uFEFF'));
    }

    private static SourceSpan PlaceOf(string file, ReadOnlySpan<char> before) =>
        SourceSpan.At(file, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
