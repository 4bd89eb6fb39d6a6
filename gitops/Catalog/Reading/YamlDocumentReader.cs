using LcncInfra.Catalog.Reading.Blocks;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LcncInfra.Catalog.Reading;

/// <summary>Reads the YAML documents of a file into values that know their places.</summary>
/// <remarks>
/// Limits are checked on the parser's events while the values grow, so that no input makes more of them than the limits allow.
/// What is no YAML is reported once; documents before the place stay.
/// </remarks>
internal static class YamlDocumentReader
{
    /// <summary>The documents in written order; empty ones are left out.</summary>
    public static IReadOnlyList<YamlValue> Read(SourceFile file, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        if (SourceText.Decode(file, limits, diagnostics) is not { } text)
        {
            return [];
        }

        return BlockYamlReader.TryRead(file.Path, text, limits) ?? Parse(file, text, limits, diagnostics);
    }

    /// <summary>The documents as the whole parser reads them, whether or not they are usual.</summary>
    internal static IReadOnlyList<YamlValue> Parse(SourceFile file, string text, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var documents = new List<YamlValue>();
        try
        {
            ReadAll(new YamlTreeBuilder(file.Path, limits, diagnostics), text, documents);
        }
        catch (YamlLimitException limit)
        {
            diagnostics.Add(CatalogDiagnostics.BeyondLimit(limit.At, limit.What, limit.Limit));
        }
        catch (YamlException problem)
        {
            diagnostics.Add(YamlProblem.Describe(file.Path, text, problem));
        }

        return documents;
    }

    private static void ReadAll(YamlTreeBuilder builder, string text, List<YamlValue> documents)
    {
        var events = new YamlEventReader(text);
        var count = 0;
        while (events.Next() is { } next)
        {
            switch (next)
            {
                case DocumentStart start:
                    builder.StartDocument(start, ++count);
                    break;
                case DocumentEnd when builder.Document is { IsNull: false } document:
                    documents.Add(document);
                    break;
                case StreamStart or StreamEnd or DocumentEnd:
                    break;
                default:
                    builder.Add(next);
                    break;
            }
        }
    }
}
