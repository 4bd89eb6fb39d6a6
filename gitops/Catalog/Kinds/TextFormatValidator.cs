using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Kinds.Patterns;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Labels;
using LcncInfra.Model.Names;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Catalog.Kinds;

/// <summary>Checks texts against the rules of their fields.</summary>
internal static class TextFormatValidator
{
    private const int MaximumConfigKeyLength = 253;

    /// <summary>What is wrong with a text; <see langword="null"/> if nothing.</summary>
    public static Diagnostic? FindProblem(TextFormat format, TextPlace place) => format switch
    {
        TextFormat.Any => null,
        TextFormat.Name => FindNameProblem(place, ResourceName.IsSubdomain(place.Text)),
        TextFormat.NamespaceName => FindNameProblem(place, ResourceName.IsLabel(place.Text)),
        TextFormat.Url => RepositoryReferenceValidator.FindUrlProblem(place),
        TextFormat.Branch => RepositoryReferenceValidator.FindBranchProblem(place),
        TextFormat.Folder => RepositoryReferenceValidator.FindFolderProblem(place),
        TextFormat.Commit => RepositoryReferenceValidator.FindCommitProblem(place),
        TextFormat.LabelKey => LabelSyntax.IsKey(place.Text) ? null : CatalogDiagnostics.InvalidLabelKey(place.At, place.Owner, place.Text),
        TextFormat.LabelValue =>
            LabelSyntax.IsValue(place.Text) ? null : CatalogDiagnostics.InvalidLabelValue(place.At, place.Owner, place.Path.ToString(), place.Text),
        TextFormat.ConfigKey => IsConfigKey(place.Text) ? null : CatalogDiagnostics.InvalidConfigKey(place.At, place.Owner, place.Text),
        TextFormat.Quantity => Quantity.TryParse(place.Text, out var quantity) && quantity >= Quantity.Zero
            ? null : CatalogDiagnostics.InvalidQuantity(place.At, place.Owner, place.Path.ToString()),
        TextFormat.Digest => ContentDigest.IsDigest(place.Text)
            ? null
            : CatalogDiagnostics.InvalidDigest(place.At, place.Owner, place.Path.ToString()),
        TextFormat.Variable => VariableSyntax.IsName(place.Text) ? null : ClusterValueDiagnostics.InvalidVariable(place),
        TextFormat.Line => VariableSyntax.IsLine(place.Text) ? null : ClusterValueDiagnostics.InvalidLine(place),
        TextFormat.DiagnosticCode => IsCode(place.Text) ? null : CatalogDiagnostics.UnknownCode(place.At, place.Text),
        _ => TextPattern.FindProblem(format, place),
    };

    private static Diagnostic? FindNameProblem(TextPlace place, bool isName) => isName && RepositoryPath.IsSegment(place.Text)
        ? null
        : CatalogDiagnostics.InvalidName(place, Suggest(place.Text));

    // The nearest name that Kubernetes accepts, if letters and digits are left over.
    private static string? Suggest(string text)
    {
        var name = string.Concat(text.ToLowerInvariant().Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-'))
            .Trim('-');
        while (name.Contains("--", StringComparison.Ordinal))
        {
            name = name.Replace("--", "-", StringComparison.Ordinal);
        }

        return ResourceName.IsLabel(name) && RepositoryPath.IsSegment(name) && text.All(c => c is > ' ' and < '\u007F' or ' ') ? name
            : null;
    }

    private static bool IsConfigKey(string text) =>
        text.Length is > 0 and <= MaximumConfigKeyLength
        && text is not ("." or "..")
        && !text.StartsWith("..", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static bool IsCode(string text) =>
        text.Length == 6 && text.StartsWith("LC", StringComparison.Ordinal) && !text.AsSpan(2).ContainsAnyExceptInRange('0', '9');
}
