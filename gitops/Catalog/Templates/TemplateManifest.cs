using LcncInfra.Templating.Values;

namespace LcncInfra.Catalog.Templates;

/// <summary>One manifest of a Template: text, or an object in control planes of Kalypso before 2023-03.</summary>
public abstract record TemplateManifest
{
    private TemplateManifest()
    {
    }

    /// <summary>A Go template as text.</summary>
    /// <param name="Template">The text.</param>
    public sealed record Text(string Template) : TemplateManifest;

    /// <summary>An object whose strings are templates each.</summary>
    /// <param name="Tree">The object.</param>
    public sealed record Object(GoMap Tree) : TemplateManifest;
}
