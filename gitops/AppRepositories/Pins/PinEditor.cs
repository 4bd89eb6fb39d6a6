using System.Text;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using YamlDotNet.Core;

namespace LcncInfra.AppRepositories.Pins;

/// <summary>Sets the pin of an app in its file, and keeps every other byte: comments, layout, quotes, ends of lines, byte order mark.</summary>
public static class PinEditor
{
    // What the catalog says of files that cannot be read at all.
    private static readonly string[] Unreadable = ["LC1001", "LC1002", "LC1003", "LC1004", "LC1005"];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file with the pin; <see langword="null"/> after a report (LC1xxx, LC81xx) if it cannot be set.</summary>
    public static PinChange? Set(SourceFile file, ImagePin pin, DiagnosticBag diagnostics)
    {
        if (Decode(file, diagnostics) is not { } text || Find(file.Path, text, diagnostics) is not { } written)
        {
            return null;
        }

        var edits = new PinWriter(text, written).EditsTo(pin);
        if (edits is null)
        {
            diagnostics.Add(PinDiagnostics.UnusualForm(At(file.Path, written.Image), written.App ?? string.Empty));
            return null;
        }

        foreach (var other in written.Overrides)
        {
            diagnostics.Add(PinDiagnostics.OverrideKept(At(file.Path, other), written.App ?? string.Empty));
        }

        return Change(file, (text, TextEdit.Apply(text, edits)), written, pin);
    }

    private static PinChange Change(SourceFile file, (string Before, string After) text, WrittenPin written, ImagePin pin)
    {
        var result = PinLocator.Find(text.After);
        if (!result.Others.SequenceEqual(written.Others, StringComparer.Ordinal) || ValueOf(result, "tag") != pin.Tag || ValueOf(result, "digest") != pin.Digest)
        {
            throw new InvalidOperationException($"Setting the pin in '{file.Path}' would change something else.");
        }

        var hasMark = file.Content.Span.StartsWith(Encoding.UTF8.Preamble);
        var before = ValueOf(written, "tag") is { } tag ? new ImagePin(tag, ValueOf(written, "digest")) : null;
        return new PinChange(written.App ?? string.Empty, before, pin, text.Before == text.After ? file.Content : Encode(text.After, hasMark))
        {
            HasChanged = text.Before != text.After,
            Words = [.. WordsOf(before?.Tag, ValueOf(written, "digest"), pin)],
        };
    }

    private static IEnumerable<string> WordsOf(string? tag, string? digest, ImagePin pin)
    {
        if (tag != pin.Tag)
        {
            yield return tag is null ? $"tag {pin.Tag} is added" : $"tag {tag} becomes {pin.Tag}";
        }

        if (digest != pin.Digest)
        {
            yield return (digest, pin.Digest) switch
            {
                (null, _) => $"digest {pin.Digest} is added",
                (_, null) => $"digest {digest} is removed, because it was that of the old image",
                _ => $"digest {digest} becomes {pin.Digest}",
            };
        }
    }

    private static string? ValueOf(WrittenPin written, string field) =>
        written.Fields.TryGetValue(field, out var found) && found.Value.Value.Length > 0 ? found.Value.Value : null;

    // What cannot be read at all, the catalog says better; what is wrong with the app beside the pin does not matter here.
    private static string? Decode(SourceFile file, DiagnosticBag diagnostics)
    {
        var reading = new DiagnosticBag();
        AppReader.Read([file], CatalogLimits.Default, reading);
        var unreadable = reading.InOrder().Where(d => Unreadable.Contains(d.Code, StringComparer.Ordinal)).ToList();
        diagnostics.AddRange(unreadable);
        return unreadable.Count > 0 ? null : Utf8.GetString(WithoutMark(file.Content.Span));
    }

    private static WrittenPin? Find(string path, string text, DiagnosticBag diagnostics)
    {
        WrittenPin written;
        try
        {
            written = PinLocator.Find(text);
        }
        catch (YamlException problem)
        {
            diagnostics.Add(PinDiagnostics.UnusualForm(SourceSpan.At(path, (int)problem.Start.Line, (int)problem.Start.Column), string.Empty));
            return null;
        }

        var problemFound = written switch
        {
            { Apps: 0 } => AppDiagnostics.NoApp(SourceSpan.WholeFile(path)),
            { Apps: > 1 } => PinDiagnostics.SeveralApps(SourceSpan.WholeFile(path), written.Apps),
            { IsShared: true } => PinDiagnostics.SharedPin(At(path, written.Image), written.App ?? string.Empty),
            { IsMapping: false } => PinDiagnostics.NoImage(At(path, written.Image), written.App ?? string.Empty),
            _ => null,
        };
        if (problemFound is null)
        {
            return written;
        }

        diagnostics.Add(problemFound);
        return null;
    }

    private static SourceSpan At(string path, WrittenScalar? scalar) =>
        scalar is null ? SourceSpan.WholeFile(path) : SourceSpan.At(path, scalar.Line, scalar.Column);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;

    private static byte[] Encode(string text, bool hasMark) => [.. hasMark ? Encoding.UTF8.Preamble : [], .. Utf8.GetBytes(text)];
}
