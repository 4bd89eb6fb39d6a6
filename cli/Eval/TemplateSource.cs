using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Eval;

/// <summary>Finds the template that a command line names.</summary>
internal static class TemplateSource
{
    private const string StandardInput = "-";

    /// <summary>A Template of the environment, else a file with the text of one; <see langword="null"/> after reporting that there is none.</summary>
    public static Sourced<Template>? Find(string argument, EnvironmentCatalog catalog, TextReader input, DiagnosticBag found)
    {
        if (catalog.Templates.FirstOrDefault(t => t.Value.Name == argument) is { } template)
        {
            return template;
        }

        if (argument == StandardInput)
        {
            return OfText("(standard input)", input.ReadToEnd());
        }

        try
        {
            if (File.Exists(argument))
            {
                return OfText(argument.Replace('\\', '/'), File.ReadAllText(argument));
            }

            found.Add(CommandDiagnostics.UnknownTemplate(argument, catalog.Environment, [.. catalog.Templates.Select(t => t.Value.Name)]));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            found.Add(CommandDiagnostics.UnreadableFile(argument, "access is refused"));
        }

        return null;
    }

    // The text begins on the line after line 0, as that of a block scalar begins on the line after its '|'.
    private static Sourced<Template> OfText(string file, string text)
    {
        var whole = new SourceSpan(file, 0, 0, text.Count(c => c == '\n') + 1, 1);
        return new Sourced<Template>(
            new Template(Path.GetFileNameWithoutExtension(file), TemplateType.Config, ContentTypeOf(file), [new TemplateManifest.Text(text)]),
            SourceMap.OfWhole(whole),
            new CatalogSource(SourceKind.Environment, file, Revision: null));
    }

    private static string? ContentTypeOf(string file) => Path.GetExtension(file) == ".sh" ? "sh" : null;
}
