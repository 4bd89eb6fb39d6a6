using System.CommandLine;
using LcncInfra.Catalog.Sources;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Labels;

namespace LcncInfra.Cli.WhatIf;

/// <summary>Reads what a command line supposes.</summary>
internal static class AssumptionParser
{
    /// <summary>The assumption; what cannot be read is reported and left out.</summary>
    public static Assumption Parse(ParseResult parsed, WhatIfOptions options, DiagnosticBag found)
    {
        var assumption = new Assumption(
            [.. (parsed.GetValue(options.Add) ?? []).Select(file => ReadFile(file, found)).OfType<SourceFile>()],
            [.. (parsed.GetValue(options.Drain) ?? []).Select(text => ParseDrain(text, found)).OfType<SelectorRequirement>()],
            [.. (parsed.GetValue(options.SetLabel) ?? []).Select(text => ParseLabel(text, found)).OfType<AssumedLabel>()]);
        if (!found.HasErrors && assumption is { Added.Count: 0, Drained.Count: 0, Labels.Count: 0 })
        {
            found.Add(CommandDiagnostics.NothingSupposed());
        }

        return assumption;
    }

    private static SourceFile? ReadFile(string file, DiagnosticBag found)
    {
        try
        {
            return new SourceFile(file.Replace('\\', '/'), File.ReadAllBytes(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            found.Add(CommandDiagnostics.UnreadableFile(file, exception.Message.TrimEnd('.')));
            return null;
        }
    }

    private static SelectorRequirement? ParseDrain(string text, DiagnosticBag found)
    {
        var (key, value) = Split(text);
        if (!LabelSyntax.IsKey(key) || (value is not null && !LabelSyntax.IsValue(value)))
        {
            found.Add(CommandDiagnostics.NotALabel("--drain", text, "region=eu-west"));
            return null;
        }

        return value is null
            ? new SelectorRequirement(key, SelectorOperator.Exists, [])
            : new SelectorRequirement(key, SelectorOperator.In, [value]);
    }

    private static AssumedLabel? ParseLabel(string text, DiagnosticBag found)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (key, value) = Split(text[(colon + 1)..]);
        if (colon <= 0 || !LabelSyntax.IsKey(key) || (value is not null && !LabelSyntax.IsValue(value)))
        {
            found.Add(CommandDiagnostics.NotALabel("--set-label", text, "edge-1:zone=red"));
            return null;
        }

        return new AssumedLabel(text[..colon], key, value);
    }

    private static (string Key, string? Value) Split(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (text, null) : (text[..equals], text[(equals + 1)..]);
    }
}
