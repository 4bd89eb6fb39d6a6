using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing.Trees;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Publishing;

/// <summary>One environment that shall be published to a branch.</summary>
/// <param name="Branch">The branch that reconcilers follow, without <c>refs/heads/</c>; it only ever moves forward.</param>
/// <param name="Origin">What the tree was made from.</param>
public sealed record PublicationRequest(string Branch, PublicationOrigin Origin)
{
    /// <summary>The branch that the change is proposed on, which is replaced; <see langword="null"/> to publish to <see cref="Branch"/> itself.</summary>
    public string? Proposal { get; init; }

    /// <summary>Holds the tree against what is published; <see langword="null"/> after an error. Asked again when others publish meanwhile.</summary>
    public required Func<IPublishedTree, DiagnosticBag, Publication?> Compose { get; init; }

    /// <summary>What else is needed to make the tree again, below <c>.lcnc/inputs/</c>.</summary>
    public ValueList<RenderedFile> Inputs { get; init; } = [];

    /// <summary>What the subject of the commit begins with.</summary>
    public string Verb { get; init; } = "Publish";

    /// <summary>Further trailers of the commit, each a name and a text of one line.</summary>
    public ValueList<(string Name, string Text)> Trailers { get; init; } = [];

    /// <summary>What policies found and still let pass, a sentence each, for the message of the commit.</summary>
    public ValueList<string> PolicyFindings { get; init; } = [];

    /// <summary>What earlier runs found out about published files; <see langword="null"/> to look at every byte. It changes how long a run takes, and nothing else.</summary>
    public KnownBlobs? Known { get; init; }

    /// <summary>Whether everything is done but moving a branch.</summary>
    public bool IsDryRun { get; init; }
}
