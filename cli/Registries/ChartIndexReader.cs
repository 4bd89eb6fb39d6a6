using LcncInfra.Model.Names;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LcncInfra.Cli.Registries;

/// <summary>Finds one version of one chart in <c>index.yaml</c>, without building the rest, of which there can be much.</summary>
internal static class ChartIndexReader
{
    /// <summary>The version; <see langword="null"/> if the index lacks it.</summary>
    /// <exception cref="YamlException">The index is not YAML.</exception>
    public static ChartVersion? Find(TextReader index, string chart, string version)
    {
        var parser = new Parser(index);
        parser.Consume<StreamStart>();
        return parser.TryConsume<DocumentStart>(out _) && Enter(parser, "entries") && Enter(parser, chart) && parser.TryConsume<SequenceStart>(out _)
            ? Find(parser, version)
            : null;
    }

    // Steps into the value of a key of the mapping that comes next.
    private static bool Enter(Parser parser, string key)
    {
        if (!parser.TryConsume<MappingStart>(out _))
        {
            return false;
        }

        while (parser.TryConsume<Scalar>(out var found))
        {
            if (found.Value == key)
            {
                return true;
            }

            parser.SkipThisAndNestedEvents();
        }

        return false;
    }

    private static ChartVersion? Find(Parser parser, string version)
    {
        while (!parser.Accept<SequenceEnd>(out _))
        {
            var fields = Fields(parser);
            if (fields.GetValueOrDefault("version") == version)
            {
                return new ChartVersion(DigestOf(fields.GetValueOrDefault("digest")), fields.GetValueOrDefault("urls"));
            }
        }

        return null;
    }

    private static Dictionary<string, string> Fields(Parser parser)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!parser.TryConsume<MappingStart>(out _))
        {
            parser.SkipThisAndNestedEvents();
            return fields;
        }

        while (parser.TryConsume<Scalar>(out var key))
        {
            if (FirstText(parser) is { } text)
            {
                fields[key.Value] = text;
            }
        }

        parser.Consume<MappingEnd>();
        return fields;
    }

    // A text, or the first of a list of texts; the value is passed in any case.
    private static string? FirstText(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar.Value;
        }

        if (!parser.TryConsume<SequenceStart>(out _))
        {
            parser.SkipThisAndNestedEvents();
            return null;
        }

        var text = parser.Accept<Scalar>(out var first) ? first.Value : null;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            parser.SkipThisAndNestedEvents();
        }

        return text;
    }

    // Helm writes the digits alone.
    private static string? DigestOf(string? written)
    {
        var digest = written is null || written.StartsWith("sha256:", StringComparison.Ordinal) ? written : $"sha256:{written}";
        return digest is not null && ContentDigest.IsDigest(digest) ? digest : null;
    }
}
