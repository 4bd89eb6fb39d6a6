using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Registries;

/// <summary>Findings about registries as written (LC128x and LC129x). One method per code; a retired code stays retired.</summary>
public static class RegistryDiagnostics
{
    /// <summary>An environment has two registries.</summary>
    public static Diagnostic SecondRegistry(SourceSpan at, string name, string first, string environment) => Error(
        "LC1280", at, $"Registry '{name}' is the second of environment '{environment}', after '{first}'.", "Make one registry with several locations of them.");

    /// <summary>A location says nothing about what runs it, or several things.</summary>
    public static Diagnostic NotOneProvider(SourceSpan at, string owner, string location, IReadOnlyList<string> written) => Error(
        "LC1281",
        at,
        $"Location '{location}' of {owner} {(written.Count == 0 ? "says nothing about what runs it" : $"is run by {string.Join(" and ", written.Select(w => $"'{w}'"))}")}.",
        $"Write exactly one of {string.Join(", ", RegistryWords.All.Select(w => $"'{w}'"))}.");

    /// <summary>A name stands twice in a list of a registry, or as a project and an upstream.</summary>
    public static Diagnostic NameTwice(SourceSpan at, string owner, string what, string name) => Error(
        "LC1282", at, $"{owner} has two {what} '{name}'.", "Rename one of them, or take one away.");

    /// <summary>A mirror is the same place as another location.</summary>
    public static Diagnostic MirrorOfItself(SourceSpan at, string owner, string mirror, (string Other, string Place) same) => Error(
        "LC1283", at, $"Mirror '{mirror}' of {owner} is the same place as '{same.Other}': {same.Place}.", "Name another region, account or host, or take the mirror away.");

    /// <summary>A name is of no location.</summary>
    public static Diagnostic UnknownLocation(SourceSpan at, string owner, string location, IReadOnlyCollection<string> locations) => Error(
        "LC1284",
        at,
        $"{owner} has no location '{location}'.",
        NearestName.Of(location, locations) is { } near ? $"Did you mean '{near}'?" : $"Its locations: {string.Join(", ", locations.Order(StringComparer.Ordinal))}.");

    /// <summary>A rule about pulls selects no cluster type.</summary>
    public static Diagnostic PullsOfNobody(SourceSpan at, string owner, string selector) => new(
        "LC1285", Severity.Warning, at, $"A rule of {owner} about pulls selects no cluster type: {selector}.")
    {
        Hint = "Correct the selector, or take the rule away.",
    };

    /// <summary>Two rules send one cluster type to two locations.</summary>
    public static Diagnostic PullsFromTwo(SourceSpan at, string owner, string clusterType, (string First, string Second) from) => Error(
        "LC1286", at, $"{owner} lets cluster type '{clusterType}' pull from '{from.First}' and from '{from.Second}'.", "Narrow one of the selectors.");

    /// <summary>A public key is none.</summary>
    public static Diagnostic WrongKey(SourceSpan at, string owner, string signer, string problem) => Error(
        "LC1287", at, $"The public key of signer '{signer}' of {owner} cannot be used: {problem}.", "Write the whole of what 'cosign public-key' prints, from -----BEGIN PUBLIC KEY----- on.");

    /// <summary>A signer has neither key nor identity, or both.</summary>
    public static Diagnostic NotOneSignature(SourceSpan at, string owner, string signer, bool both) => Error(
        "LC1288", at, $"Signer '{signer}' of {owner} has {(both ? "both a key and an identity" : "neither a key nor an identity")}.", "Write either 'publicKey' or 'keyless'; two are two signers.");

    /// <summary>Harbor is to be installed on a cluster that nobody knows.</summary>
    public static Diagnostic UnknownCluster(SourceSpan at, string owner, string location, (string Cluster, IReadOnlyCollection<string> Clusters) names) => Error(
        "LC1289",
        at,
        $"Location '{location}' of {owner} is on Cluster '{names.Cluster}', which is not defined.",
        NearestName.Of(names.Cluster, names.Clusters) is { } near
            ? $"Did you mean '{near}'?"
            : $"Defined Clusters: {(names.Clusters.Count == 0 ? "none" : string.Join(", ", names.Clusters.Order(StringComparer.Ordinal)))}.");

    /// <summary>A location cannot keep copies of an upstream.</summary>
    public static Diagnostic UpstreamNotCached(SourceSpan at, string owner, string upstream, (string Location, string Provider, string Host, IReadOnlyList<string> Hosts) cache) => Error(
        "LC1290",
        at,
        $"Location '{cache.Location}' of {owner} keeps no copies of '{cache.Host}', the upstream '{upstream}': {cache.Provider} does not know it.",
        $"Name other 'locations', or one of {string.Join(", ", cache.Hosts)}.");

    /// <summary>Something opens only with credentials, and none are named.</summary>
    public static Diagnostic CredentialsMissing(SourceSpan at, string owner, string whose, string why) => Error(
        "LC1291", at, $"{whose} of {owner} has no 'credentials': {why}.", "Name them; the program that provisions has them under that name, as a secret.");

    /// <summary>A registry of Azure keeps tagged images whatever is said.</summary>
    public static Diagnostic KeepsTagged(SourceSpan at, string owner, string location) => new(
        "LC1292", Severity.Warning, at, $"Location '{location}' of {owner} keeps all images that have a tag: 'keepLast' does nothing in acr.")
    {
        Hint = "Let a task purge them, or suppress the warning with a reason.",
    };

    /// <summary>Signatures are asked for, and nobody is named whose count.</summary>
    public static Diagnostic AdmissionOfNobody(SourceSpan at, string owner) => Error(
        "LC1293", at, $"{owner} asks for signatures with 'admission' and names no 'signers': nothing would start.", "Name who signs, or leave 'admission' out.");

    /// <summary>Clusters of one type are in several regions, and no rule says where they pull from.</summary>
    public static Diagnostic SeveralRegions(SourceSpan at, string owner, string clusterType, (IReadOnlyList<string> Regions, string Primary) pulls) => new(
        "LC1294",
        Severity.Warning,
        at,
        $"Clusters of type '{clusterType}' are in regions {string.Join(", ", pulls.Regions)}; without a rule of {owner} all pull from its primary '{pulls.Primary}'.")
    {
        Hint = "Add a rule to 'pulls', or divide the cluster type.",
    };

    /// <summary>A mirror cannot get what the primary has.</summary>
    public static Diagnostic NotFilled(SourceSpan at, string owner, string mirror, (string From, string To) providers) => Error(
        "LC1295",
        at,
        $"Mirror '{mirror}' of {owner} cannot be filled: nothing copies from {providers.From} to {providers.To}.",
        "Make Harbor the primary, which pushes to all, or a mirror of it, which pulls from all; in Azure write 'replicas'.");

    /// <summary>An identity has neither a subject nor a pattern for it, or both.</summary>
    public static Diagnostic NotOneSubject(SourceSpan at, string owner, string signer) => Error(
        "LC1296", at, $"The identity of signer '{signer}' of {owner} must have either 'subject' or 'subjectPattern'.", "An issuer alone vouches for anybody: say for whom.");

    /// <summary>A pattern is no regular expression that clusters can read.</summary>
    public static Diagnostic WrongPattern(SourceSpan at, string owner, string signer) => Error(
        "LC1297", at, $"'subjectPattern' of signer '{signer}' of {owner} is no regular expression.", "Write one as Go reads it, without looking ahead or back.");

    /// <summary>An upstream is trusted where nobody asks whom to trust.</summary>
    public static Diagnostic TrustOfNothing(SourceSpan at, string owner, string upstream) => Error(
        "LC1298", at, $"{owner} trusts upstream '{upstream}', and without 'admission' every image runs anyway.", "Add 'admission', or take 'trusted' away.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
