namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>What <c>$ref</c> and <c>$id</c> hold: a URL whose fragment may be a JSON pointer.</summary>
internal sealed class SchemaReference
{
    private readonly GoUrl _url;

    private SchemaReference(GoUrl url)
    {
        _url = url;
        Text = url.ToString();
    }

    /// <summary>The whole reference.</summary>
    public string Text { get; }

    /// <summary>The document, without the fragment.</summary>
    public string Document => (_url with { Fragment = "", RawFragment = "" }).ToString();

    /// <summary>The fragment, unescaped: a JSON pointer, or the name of an <c>$id</c>.</summary>
    public string Fragment => GoUrlEscaping.ToText(_url.Fragment);

    /// <summary>Whether it says by itself where the document is.</summary>
    public bool IsCanonical => _url.Scheme == "file"
        ? _url.Path.StartsWith('/')
        : _url.Scheme.Length > 0 && _url.Host.Length > 0;

    /// <summary>Reads a reference.</summary>
    /// <returns><see langword="null"/> with Go's error text, if it is no URL.</returns>
    public static SchemaReference? Parse(string text, out string error) =>
        GoUrlParser.Parse(text, out error) is { } url ? new SchemaReference(url) : null;

    /// <summary>A reference that stands in the document with this one's address, as an absolute one.</summary>
    public SchemaReference Resolve(SchemaReference inner)
    {
        var resolved = GoUrlResolution.Resolve(_url with { Fragment = "", RawFragment = "" }, inner._url).ToString();
        return Parse(resolved, out _) ?? inner;
    }
}
