using System.Text;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Publishing.Commits;

/// <summary>Writes the message of a publication's commit: what changes by cluster type, and what it was made from.</summary>
/// <remarks>Says nothing of the machine, the time or the run, so that the same change is the same commit.</remarks>
public static class PublicationMessage
{
    /// <summary>The message, ending with its trailers.</summary>
    public static string Compose(PublicationRequest request, Publication publication)
    {
        var message = new StringBuilder(Subject(request, publication.BlastRadius)).Append("\n\n");
        var (ofClusterTypes, others) = Files(publication.Plan, publication.BlastRadius);
        foreach (var reach in publication.BlastRadius.ClusterTypes.Where(c => c.Added + c.Changed + c.Deleted > 0))
        {
            message.Append($"{reach.ClusterType}: {Parts(reach.Added, reach.Changed, reach.Deleted)} of {Counted(reach.Before + reach.Added, "assignment")}\n");
        }

        message.Append($"{Counted(ofClusterTypes + others, "file")}: {publication.Plan.Added.Count} added, {publication.Plan.Changed.Count} changed, {publication.Plan.Removed.Count} removed\n\n");
        AppendPolicies(message, request.PolicyFindings);
        foreach (var (name, text) in PublicationTrailers.Of(request.Origin, publication.Rendering).Concat(request.Trailers))
        {
            message.Append($"{name}: {text}\n");
        }

        return message.ToString();
    }

    // Names in them come from many hands: each stays on its line, and so none becomes a trailer.
    private static void AppendPolicies(StringBuilder message, ValueList<string> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        message.Append("Policies:\n");
        foreach (var finding in findings)
        {
            message.Append("- ").Append(PrintableText.Of(finding)).Append('\n');
        }

        message.Append('\n');
    }

    /// <summary>The first line: the environment, and how much of it changes.</summary>
    public static string Subject(PublicationRequest request, BlastRadius radius)
    {
        var touched = radius.Added + radius.Changed + radius.Deleted;
        return touched == 0
            ? $"{request.Verb} {request.Origin.Environment}: no assignment changes"
            : $"{request.Verb} {request.Origin.Environment}: {Parts(radius.Added, radius.Changed, radius.Deleted)}";
    }

    private static string Parts(int added, int changed, int deleted) => string.Join(", ", new[]
    {
        added == 0 ? string.Empty : $"{added} added",
        changed == 0 ? string.Empty : $"{changed} changed",
        deleted == 0 ? string.Empty : $"{deleted} deleted",
    }.Where(part => part.Length > 0));

    private static (int OfClusterTypes, int Others) Files(Plan plan, BlastRadius radius)
    {
        var names = radius.ClusterTypes.Select(c => c.ClusterType).ToHashSet(StringComparer.Ordinal);
        var written = plan.Added.Concat(plan.Changed).Select(f => f.Owner.Split('/')[0]).ToList();
        var ofClusterTypes = written.Count(names.Contains);
        return (ofClusterTypes, written.Count - ofClusterTypes + plan.Removed.Count);
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : FormattableString.Invariant($"{count} {noun}s");
}
