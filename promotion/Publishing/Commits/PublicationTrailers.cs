using LcncInfra.Model.Collections;

namespace LcncInfra.Publishing.Commits;

/// <summary>The lines at the end of a publication's message by which it can be generated again.</summary>
public static class PublicationTrailers
{
    /// <summary>Begins the name of each.</summary>
    public const string Prefix = "Lcnc-";

    /// <summary>Names the digest of the tree.</summary>
    public const string Rendering = "Lcnc-Rendering";

    private const string Environment = "Lcnc-Environment";
    private const string Path = "Lcnc-Path";
    private const string Release = "Lcnc-Release";
    private const string Renderer = "Lcnc-Renderer";
    private const string ControlPlane = "Lcnc-Control-Plane";
    private const string Facts = "Lcnc-Facts";
    private const string PreviousDecisions = "Lcnc-Previous-Decisions";
    private const string Source = "Lcnc-Source";

    /// <summary>The trailers of an origin and of the tree that came of it, in order.</summary>
    public static IEnumerable<(string Name, string Text)> Of(PublicationOrigin origin, string rendering)
    {
        IEnumerable<(string Name, string? Text)> single =
        [
            (Environment, origin.Environment),
            (Path, origin.Root.Length == 0 ? null : Escaped(origin.Root)),
            (Release, origin.Release),
            (Rendering, rendering),
            (Renderer, origin.Renderer),
            (ControlPlane, Escaped(origin.ControlPlane)),
            (Facts, origin.Facts),
            (PreviousDecisions, origin.PreviousDecisions),
        ];
        return single.Where(t => t.Text is not null).Select(t => (t.Name, t.Text ?? string.Empty))
            .Concat(origin.Sources.Select(s => (Source, $"{s.Kind} {Escaped(s.Repo)} {Escaped(s.Ref)} {s.Revision}")));
    }

    /// <summary>Reads a message; <see langword="null"/> if it is none of a publication.</summary>
    /// <param name="message">The whole message of a commit.</param>
    /// <param name="date">When the commit was made.</param>
    public static (PublicationOrigin Origin, string Rendering)? Parse(string message, DateTimeOffset date)
    {
        var lines = LinesOf(message);
        string? One(string name) => lines.Where(l => l.Name == name).Select(l => l.Text).FirstOrDefault();
        if (One(Environment) is not { } environment || One(Renderer) is not { } renderer
            || One(ControlPlane) is not { } controlPlane || One(Rendering) is not { } rendering)
        {
            return null;
        }

        var origin = new PublicationOrigin(environment, renderer)
        {
            ControlPlane = Unescaped(controlPlane),
            Date = date,
            Root = Unescaped(One(Path) ?? string.Empty),
            Release = One(Release),
            Facts = One(Facts),
            PreviousDecisions = One(PreviousDecisions),
            Sources = lines.Where(l => l.Name == Source).Select(l => SourceOf(l.Text)).OfType<SourceCommit>().ToValueList(),
        };
        return (origin, rendering);
    }

    /// <summary>The value of a trailer of a message; <see langword="null"/> if it has none of this name.</summary>
    public static string? Find(string message, string name) => LinesOf(message).Where(l => l.Name == name).Select(l => l.Text).FirstOrDefault();

    // The last paragraph.
    private static List<(string Name, string Text)> LinesOf(string message)
    {
        var text = message.TrimEnd('\n');
        var start = text.LastIndexOf("\n\n", StringComparison.Ordinal);
        return [.. text[(start < 0 ? 0 : start + 2)..].Split('\n')
            .Select(line => line.Split(": ", 2))
            .Where(parts => parts.Length == 2)
            .Select(parts => (parts[0], parts[1]))];
    }

    private static SourceCommit? SourceOf(string text) =>
        text.Split(' ') is [var kind, var repo, var reference, var revision] ? new SourceCommit(kind, Unescaped(repo), Unescaped(reference), revision) : null;

    // One word each: a folder may hold blanks.
    private static string Escaped(string text) => text.Length == 0
        ? "."
        : text.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Unescaped(string text) => Uri.UnescapeDataString(text);
}
