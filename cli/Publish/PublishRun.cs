using LcncInfra.Cli.Running;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Publishing;
using LcncInfra.Publishing.Trees;
using LcncInfra.PullRequests;

namespace LcncInfra.Cli.Publish;

/// <summary>Publishes the environments of a run, one after the other.</summary>
/// <param name="publications">The environments, and where they go.</param>
/// <param name="proposals">How pull requests are opened; <see langword="null"/> to open none.</param>
/// <param name="io">Shows progress.</param>
internal sealed class PublishRun(
    IReadOnlyList<(GeneratedPublication Generated, PublishTarget Target)> publications, ProposalSettings? proposals, CommandIo io)
{
    /// <summary>Publishes all; one that cannot be published does not keep the others back.</summary>
    /// <exception cref="EnvironmentFailedException">A repository or its host cannot be reached.</exception>
    public List<PublishedEnvironmentReport> Publish(bool isDryRun, DiagnosticBag found)
    {
        List<PublishedEnvironmentReport> reports = [];
        using var progress = Progress.Start(io);
        foreach (var repository in publications.GroupBy(p => p.Target.Repository))
        {
            using var publisher = EnvironmentPublisher.Open(repository.Key, CancellationToken.None);
            var known = KnownOf(repository.Key);
            foreach (var (generated, target) in repository)
            {
                progress.Say($"publishing {generated.Origin.Environment}");
                reports.Add(Publish(publisher, generated, generated.To(target) with { IsDryRun = isDryRun, Known = known }, (target, found)));
            }

            known?.Save();
        }

        return reports;
    }

    private KnownBlobs? KnownOf(GitUrl repository) => io.CacheFolder is not { } cache
        ? null
        : KnownBlobs.In(Path.Combine(cache, "publishing", $"{ContentDigest.Of([repository.Identity])["sha256:".Length..]}.blobs"));

    private PublishedEnvironmentReport Publish(
        EnvironmentPublisher publisher, GeneratedPublication generated, PublicationRequest request, (PublishTarget Target, DiagnosticBag Found) with)
    {
        var environment = generated.Origin.Environment;
        try
        {
            // Before anything is written: without a token there would be a branch that nobody is told of.
            using var client = proposals?.Open(with.Target.Repository, environment, publications.Count == 1);
            var outcome = publisher.Publish(request, with.Found, CancellationToken.None);
            var review = client is null || outcome is null ? null : new ProposalReviewer(client).Review(generated, request, outcome, CancellationToken.None);
            return new PublishedEnvironmentReport(environment, with.Target, outcome) { PullRequest = review?.Url, Proposal = request.Proposal };
        }
        catch (PullRequestException e)
        {
            throw new EnvironmentFailedException(e.Diagnostic);
        }
    }
}
