using System.Globalization;
using LcncInfra.Generation.Publishing;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Publishing.Tests.Pushing;

/// <summary>Publications of one file that leave everything else alone.</summary>
internal static class OneFile
{
    /// <summary>The file of a team.</summary>
    public static PublicationRequest Request(string team, string date, string text, Action? meanwhile = null) =>
        new("dev", new PublicationOrigin(team, "1.0.0") { ControlPlane = "folder", Date = DateTimeOffset.Parse(date, CultureInfo.InvariantCulture) })
        {
            Compose = (published, _) =>
            {
                meanwhile?.Invoke();
                var file = new RenderedFile(RepositoryPath.Of(team, "file.yaml"), System.Text.Encoding.UTF8.GetBytes(text), team);
                var rules = new PlanRules(new DeletionRule.AsKalypso(false), AdoptForeign: true, new HashSet<string>(StringComparer.Ordinal));
                var plan = PlanComposer.Compose(new GitOpsTree([file]), published, rules, new DiagnosticBag());
                return new Publication(plan with { Removed = [] }, "sha256:0", new BlastRadius([]));
            },
        };
}
