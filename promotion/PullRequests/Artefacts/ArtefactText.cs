using System.Text.Json;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.PullRequests.Artefacts;

/// <summary>The text of the file that stands for a pull request: Markdown for people, with a mark that says what it is.</summary>
internal static class ArtefactText
{
    private const string Start = "<!-- lcnc-artefact ";

    private const string End = " -->";

    /// <summary>The text of a proposal.</summary>
    public static string Write(PullRequestProposal proposal)
    {
        var title = PrintableText.Of(proposal.Title.Trim());
        var facts = JsonSerializer.Serialize(new[] { proposal.Branches.Head, proposal.Branches.Base, title });
        return $"# {title}\n\n{proposal.Body.Trim()}\n\n{Start}{facts}{End}\n{new PullRequestMark(proposal.Labels)}\n";
    }

    /// <summary>What a file says; a file of others says that it is not ours.</summary>
    public static PullRequest Read(string text, string file)
    {
        var facts = Facts(text);
        var branches = new PullRequestBranches(facts.ElementAtOrDefault(0) ?? string.Empty, facts.ElementAtOrDefault(1) ?? string.Empty);
        return new PullRequest(0, file, branches, facts.ElementAtOrDefault(2) ?? file)
        {
            Body = facts.Length == 3 ? text : string.Empty,
            Labels = PullRequestMark.In(text)?.Labels ?? ValueList<string>.Empty,
        };
    }

    private static string[] Facts(string text)
    {
        var start = text.LastIndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(End, start, StringComparison.Ordinal);
        try
        {
            return end < 0 ? [] : JsonSerializer.Deserialize<string[]>(text[(start + Start.Length)..end]) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
