using System.Globalization;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Clusters.Provisioning;

/// <summary>Findings about how clusters come into being (LC126x). One method per code; a retired code stays retired.</summary>
public static class ProvisioningDiagnostics
{
    /// <summary>A cluster that is of no cloud, or of several.</summary>
    public static Diagnostic NotOneWay(SourceSpan at, string owner, IReadOnlyList<string> ways, IReadOnlyList<string> written) => new(
        "LC1260",
        Severity.Error,
        at,
        written.Count == 0
            ? $"'spec.provisioning' of {owner} says nothing of how the cluster comes into being."
            : $"'spec.provisioning' of {owner} says {string.Join(" and ", written.Select(w => $"'{w}'"))}, but a cluster comes into being in one way.")
    {
        Hint = $"Write exactly one of {string.Join(", ", ways.Select(w => $"'{w}'"))}; for a cluster that exists, 'existing: {{}}' is enough. Without 'provisioning', nothing is built.",
    };

    /// <summary>An issuer that nothing may trust.</summary>
    public static Diagnostic IssuerWithoutEncryption(SourceSpan at, (string Owner, string Path) field, string issuer) => new(
        "LC1261", Severity.Error, at, $"'{field.Path}' of {field.Owner} is '{issuer}', which is not reached by https, so that anybody on the way could make tokens.")
    {
        Hint = "Write its URL as clouds and vaults know it, e.g. 'https://oidc.example.com/store-1'.",
    };

    /// <summary>A network that is neither made nor given, or both.</summary>
    public static Diagnostic NotOneNetwork(SourceSpan at, string owner, bool isBoth) => new(
        "LC1262", Severity.Error, at, $"'network' of {owner} says {(isBoth ? "'create' and 'use'" : "neither 'create' nor 'use'")}.")
    {
        Hint = "Write 'create' for a network that is made with the cluster, or 'use' for one that is there.",
    };

    /// <summary>An endpoint on the internet that lets nobody in.</summary>
    public static Diagnostic RestrictedToNobody(SourceSpan at, string owner) => new(
        "LC1263", Severity.Error, at, $"The endpoint of {owner} is on the internet for 'authorizedRanges' alone, and there are none.")
    {
        Hint = "Write the ranges of those who work on it, or leave 'access' out: the endpoint is private then.",
    };

    /// <summary>An endpoint that everybody may reach.</summary>
    public static Diagnostic OpenToEverybody(SourceSpan at, string owner, string range) => new(
        "LC1264", Severity.Error, at, $"Range '{range}' would open the endpoint of {owner} to a large part of the internet.")
    {
        Hint = "Write the ranges of offices, VPNs and runners, of /8 and smaller.",
    };

    /// <summary>A setting that does nothing beside another one.</summary>
    public static Diagnostic WithoutEffect(SourceSpan at, string owner, string path, string beside) => new(
        "LC1265", Severity.Error, at, $"'{path}' of {owner} does nothing beside {beside}.")
    {
        Hint = "Remove one of them.",
    };

    /// <summary>A list that must have items.</summary>
    public static Diagnostic EmptyList(SourceSpan at, string owner, string path) => new(
        "LC1266", Severity.Error, at, $"'{path}' of {owner} has no items.")
    {
        Hint = "Write at least one, or remove the field if something holds without it.",
    };

    /// <summary>Two pools with one name.</summary>
    public static Diagnostic DuplicatePool(SourceSpan at, string owner, string name) => new(
        "LC1267", Severity.Error, at, $"{owner} has two node pools called '{name}'.")
    {
        Hint = "Rename one of them.",
    };

    /// <summary>A pool whose least is more than its most.</summary>
    public static Diagnostic MinAboveMax(SourceSpan at, string owner, string path, (int Min, int Max) nodes) => new(
        "LC1268", Severity.Error, at, string.Create(CultureInfo.InvariantCulture, $"'{path}' of {owner} asks for at least {nodes.Min} and at most {nodes.Max} nodes."))
    {
        Hint = "Raise 'max' or lower 'min'.",
    };

    /// <summary>A range that cannot be used.</summary>
    public static Diagnostic UnusableRange(SourceSpan at, (string Owner, string Path) field, string range, (int Least, int Most) bits) => new(
        "LC1269", Severity.Error, at, $"'{field.Path}' of {field.Owner} cannot be '{range}'.")
    {
        Hint = string.Create(CultureInfo.InvariantCulture, $"Write its first address and from /{bits.Least} to /{bits.Most}, e.g. '10.20.0.0/{bits.Most}'."),
    };

    /// <summary>Ranges that have an address in common.</summary>
    public static Diagnostic Overlapping(SourceSpan at, string owner, string path, string other) => new(
        "LC1270", Severity.Error, at, $"'{path}' of {owner} has addresses that '{other}' has too.")
    {
        Hint = "Choose ranges that are apart, also from those that the cluster talks to.",
    };

    /// <summary>Too few or too many zones.</summary>
    public static Diagnostic WrongNumberOfZones(SourceSpan at, string owner, int count, (int Fewest, int Most) zones) => new(
        "LC1271", Severity.Error, at, string.Create(CultureInfo.InvariantCulture, $"The network of {owner} is in {count} availability zones, but EKS asks for {zones.Fewest}, and a network that is made has up to {zones.Most}."))
    {
        Hint = "Name zones that are different.",
    };

    /// <summary>A pool in a zone where the network is not.</summary>
    public static Diagnostic UnknownZone(SourceSpan at, string owner, string zone, IReadOnlyList<string> zones) => new(
        "LC1272", Severity.Error, at, $"A node pool of {owner} is in zone '{zone}', where its network is not.")
    {
        Hint = $"The network is in {string.Join(", ", zones)}.",
    };

    /// <summary>Days that no log group can have.</summary>
    public static Diagnostic RetentionNotOffered(SourceSpan at, string owner, int days, int next) => new(
        "LC1273", Severity.Error, at, string.Create(CultureInfo.InvariantCulture, $"Logs of {owner} cannot be kept for {days} days: CloudWatch does not offer that."))
    {
        Hint = string.Create(CultureInfo.InvariantCulture, $"The next that it offers is {next}."),
    };

    /// <summary>A window that the cloud refuses.</summary>
    public static Diagnostic UnusableWindow(SourceSpan at, string owner, string problem) => new(
        "LC1274", Severity.Error, at, $"'maintenance' of {owner} cannot be used: {problem}.")
    {
        Hint = "Change its days or hours, or leave it out.",
    };

    /// <summary>A name that AKS takes for no pool.</summary>
    public static Diagnostic PoolNameOfAks(SourceSpan at, string owner, string name) => new(
        "LC1275", Severity.Error, at, $"Node pool '{name}' of {owner} cannot be called that on AKS.")
    {
        Hint = "Write a letter and up to 11 more small letters and digits, e.g. 'system'.",
    };

    /// <summary>A cluster without nodes for what AKS runs.</summary>
    public static Diagnostic NoSystemPool(SourceSpan at, string owner) => new(
        "LC1276", Severity.Error, at, $"{owner} has no node pool of mode 'System' with nodes, which AKS needs for itself.")
    {
        Hint = "Give one pool 'mode: System' and a 'min' of at least 1.",
    };

    /// <summary>What keeps a cluster alive, on machines that may go at any time.</summary>
    public static Diagnostic SystemOnSpot(SourceSpan at, string owner) => new(
        "LC1277", Severity.Error, at, $"A node pool of {owner} is of mode 'System' and on spot machines, which AKS does not allow.")
    {
        Hint = "Use spot for a pool of mode 'User'.",
    };

    /// <summary>A key that AKS cannot find.</summary>
    public static Diagnostic KeyWithoutVault(SourceSpan at, string owner) => new(
        "LC1278", Severity.Error, at, $"'encryption' of {owner} gives a key, but not the vault that AKS reaches it in.")
    {
        Hint = "Write the vault's resource id as 'keyVault'.",
    };

    /// <summary>A cluster without nodes for what GKE runs.</summary>
    public static Diagnostic OnlySandboxes(SourceSpan at, string owner) => new(
        "LC1279", Severity.Error, at, $"All node pools of {owner} are sandboxes, but GKE needs one that is none for itself.")
    {
        Hint = "Add a pool without 'sandbox'.",
    };
}
