using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Databases;

/// <summary>A database of an app, and how the app reaches it.</summary>
/// <param name="Database">The object that an operator makes it of.</param>
internal sealed record OwnDatabase(AppObject Database)
{
    /// <summary>Environment variables with plain values.</summary>
    public required ValueMap Variables { get; init; }

    /// <summary>Environment variables that come from the operator's Secret: items of <c>env</c>.</summary>
    public ValueList<GoMap> Environment { get; init; } = [];

    /// <summary>Its pods, as peers of a NetworkPolicy.</summary>
    public required ValueList<GoMap> Peers { get; init; }

    /// <summary>Its ports.</summary>
    public required ValueList<int> Ports { get; init; }

    /// <summary>An environment variable that a Secret has.</summary>
    public static GoMap Secret(string variable, string secret, string key) => ObjectTree.Map(
        ("name", variable),
        ("valueFrom", ObjectTree.Map(("secretKeyRef", ObjectTree.Map(("name", secret), ("key", key))))));

    /// <summary>Pods with labels, as a peer of a NetworkPolicy.</summary>
    public static GoMap Peer(params IEnumerable<(string Key, string Value)> labels) => ObjectTree.Map(
        ("podSelector", ObjectTree.Map(("matchLabels", ObjectTree.Map(labels.Select(l => (l.Key, (object?)l.Value)))))));
}
