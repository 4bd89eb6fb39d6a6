using System.Text;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Components.Declarations;

/// <summary>One object of the control plane that a program declares, as a document and with the place that declares it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="At">The line of the program.</param>
internal sealed record Declaration(string Kind, string Name, SourceSpan At)
{
    /// <summary>Group and version of the kind.</summary>
    public required string ApiVersion { get; init; }

    /// <summary>Its labels.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>What the object says beside its metadata.</summary>
    public required (string Key, GoMap? Value) Content { get; init; }

    /// <summary>The registration whose folder holds it; <see langword="null"/> for what belongs to the environment.</summary>
    public string? Registration { get; init; }

    /// <summary>The file's name in the folder of declared files.</summary>
    public string FileName => $"{Hyphenated(Kind)}-{Name}.yaml";

    /// <summary>The document's text.</summary>
    public string Text => YamlV3Writer.Write(DeclaredFields.Of(
        ("apiVersion", ApiVersion),
        ("kind", Kind),
        ("metadata", DeclaredFields.Of(("name", Name), ("labels", DeclaredFields.Texts(Labels)))),
        Content));

    /// <summary>A declaration of a kind of Kalypso's.</summary>
    public static Declaration OfKalypso(string kind, string name, SourceSpan at, GoMap spec) =>
        new(kind, name, at) { ApiVersion = "scheduler.kalypso.io/v1alpha1", Content = ("spec", spec) };

    /// <summary>A declaration of a kind of this project's.</summary>
    public static Declaration OfLcnc(string kind, string name, SourceSpan at, GoMap spec) =>
        new(kind, name, at) { ApiVersion = "lcncinfra.io/v1alpha1", Content = ("spec", spec) };

    private static string Hyphenated(string kind)
    {
        var text = new StringBuilder();
        foreach (var c in kind)
        {
            text.Append(char.IsUpper(c) && text.Length > 0 ? "-" : string.Empty).Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
