using System.Text.RegularExpressions;
using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;
using LcncInfra.Model.Names;

namespace LcncInfra.AppRepositories.Scaffolds;

/// <summary>What a new application repository is about. Everything stands in files that others read, so nothing but plain names gets in.</summary>
/// <param name="Name">Name of the app: a DNS label.</param>
/// <param name="Runtime">Name of its runtime: <c>node-red</c>, or that of a Runtime object.</param>
/// <param name="Lane">Who changes it.</param>
/// <param name="Version">Version of this program, which the pipelines install.</param>
public sealed partial record ScaffoldOptions(string Name, string Runtime, AppLane Lane, string Version)
{
    private const int MaximumNameLength = 40;

    /// <summary>Who answers for the app; a label's value.</summary>
    public string Owner { get; init; } = "my-team";

    /// <summary>The image, without tag and digest.</summary>
    public string ImageRepository { get; init; } = $"ghcr.io/my-org/{Name}";

    /// <summary>The repository that manifests are published to.</summary>
    public string Storage { get; init; } = $"https://github.com/my-org/{Name}-gitops";

    /// <summary>The team of citizens, as the git host calls it.</summary>
    public string Citizens { get; init; } = "@my-org/citizens";

    /// <summary>The team of developers, as the git host calls it.</summary>
    public string Pros { get; init; } = "@my-org/developers";

    /// <summary>Accounts whose changes may touch everything, without <c>@</c>.</summary>
    public ValueList<string> Developers { get; init; } = [];

    /// <summary>The image of a runtime that is not built in, with its tag or digest; <see langword="null"/> if it is not known yet.</summary>
    public string? RuntimeImage { get; init; }

    /// <summary>What is wrong with the options, one sentence each; none if they can be used.</summary>
    public IEnumerable<string> Problems()
    {
        if (!ResourceName.IsLabel(Name) || Name.Length > MaximumNameLength)
        {
            yield return $"'{Name}' cannot be the name of an app: write up to {MaximumNameLength} lower-case letters, digits and '-', not at either end.";
        }

        if (!ResourceName.IsLabel(Runtime))
        {
            yield return $"'{Runtime}' cannot be the name of a runtime: write lower-case letters, digits and '-', not at either end.";
        }

        if (Owner.Length == 0 || !LabelSyntax.IsValue(Owner))
        {
            yield return $"'{Owner}' cannot be the owner: write the value of a label, letters, digits, '-', '_' and '.'.";
        }

        if (!RepositoryPattern().IsMatch(ImageRepository))
        {
            yield return $"'{ImageRepository}' cannot be the repository of an image: write host and path without tag and digest.";
        }

        if (!UrlPattern().IsMatch(Storage))
        {
            yield return $"'{Storage}' cannot be the repository of the manifests: write its https URL without credentials.";
        }

        foreach (var team in new[] { Citizens, Pros }.Where(t => !TeamPattern().IsMatch(t)))
        {
            yield return $"'{team}' cannot own files: write an account or a team, @NAME or @ORG/TEAM.";
        }

        foreach (var account in Developers.Where(d => !TeamPattern().IsMatch($"@{d}") || d.Contains('/', StringComparison.Ordinal)))
        {
            yield return $"'{account}' cannot be the account of a developer: write its name without '@'.";
        }

        if (RuntimeImage is not null && !ImagePattern().IsMatch(RuntimeImage))
        {
            yield return $"'{RuntimeImage}' cannot be the image of a runtime: write host and path with a tag, a digest or both.";
        }
    }

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*)+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex RepositoryPattern();

    [GeneratedRegex(@"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*)+(:[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}(@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ImagePattern();

    [GeneratedRegex(@"^https://[A-Za-z0-9][-A-Za-z0-9.]*(:[0-9]{1,5})?(/[A-Za-z0-9_~][-A-Za-z0-9._~]*)+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex UrlPattern();

    [GeneratedRegex(@"^@[A-Za-z0-9][-A-Za-z0-9]*(/[A-Za-z0-9][-A-Za-z0-9._]*)?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TeamPattern();
}
