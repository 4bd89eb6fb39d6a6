using System.Text.Json.Nodes;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Scheduling.External;

/// <summary>Makes the object by which a scheduler knows its policy.</summary>
internal static class PolicyObject
{
    /// <summary>The policy with every field, as it counts.</summary>
    public static JsonObject Of(PlacementPolicy policy) => Make(("lcncinfra.io/v1alpha1", "PlacementPolicy"), policy.Name, ValueMap.Empty, new JsonObject
    {
        ["deploymentTargetSelector"] = new JsonObject { ["workspace"] = policy.Workspace, ["labelSelector"] = Selector(policy.DeploymentTargets) },
        ["required"] = new JsonArray([.. policy.Required.Select(Term)]),
        ["preferred"] = new JsonArray([.. policy.Preferred.Select(Preferred)]),
        ["count"] = policy.Count == PlacementCount.All ? PlacementCount.AllWord : new JsonObject { ["atLeast"] = policy.Count.AtLeast, ["atMost"] = policy.Count.AtMost },
        ["spread"] = new JsonArray([.. policy.Spread.Select(s => new JsonObject { ["key"] = s.Key, ["maxSkew"] = s.MaxSkew, ["enforcement"] = Enforcement(s.IsHard) })]),
        ["antiAffinity"] = new JsonArray([.. policy.AntiAffinity.Select(a =>
            new JsonObject { ["labelSelector"] = Selector(a.DeploymentTargets), ["key"] = a.Key, ["enforcement"] = Enforcement(a.IsHard) })]),
        ["priority"] = policy.Priority,
        ["scheduler"] = policy.Scheduler is { } scheduler
            ? new JsonObject { ["name"] = scheduler.Name, ["config"] = new JsonObject(scheduler.Config.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)e.Value))) }
            : null,
    });

    /// <summary>An object; fields without a value are left out.</summary>
    public static JsonObject Make((string ApiVersion, string Kind) of, string name, ValueMap labels, JsonObject spec)
    {
        RemoveNulls(spec);
        var metadata = new JsonObject { ["name"] = name };
        if (labels.Count > 0)
        {
            metadata["labels"] = new JsonObject(labels.Select(l => KeyValuePair.Create(l.Key, (JsonNode?)l.Value)));
        }

        return new JsonObject { ["apiVersion"] = of.ApiVersion, ["kind"] = of.Kind, ["metadata"] = metadata, ["spec"] = spec };
    }

    private static void RemoveNulls(JsonNode? node)
    {
        if (node is JsonObject map)
        {
            foreach (var key in map.Where(field => field.Value is null).Select(field => field.Key).ToList())
            {
                map.Remove(key);
            }
        }

        foreach (var item in node switch { JsonObject fields => fields.Select(f => f.Value), JsonArray list => list, _ => [] })
        {
            RemoveNulls(item);
        }
    }

    private static JsonObject Preferred(PreferredTerm preferred)
    {
        var term = Term(preferred.Term);
        term["weight"] = preferred.Weight;
        return term;
    }

    private static JsonObject Term(PlacementTerm term) => new()
    {
        ["of"] = term.Of.ToString(),
        ["key"] = term.Key,
        ["operator"] = term.Operator.ToString(),
        ["values"] = new JsonArray([.. term.Values.Select(v => (JsonNode?)v)]),
    };

    private static JsonObject Selector(LabelSelector selector) => new()
    {
        ["matchExpressions"] = new JsonArray([.. selector.Requirements.Select(r => new JsonObject
        {
            ["key"] = r.Key,
            ["operator"] = r.Operator.ToString(),
            ["values"] = new JsonArray([.. r.Values.Select(v => (JsonNode?)v)]),
        })]),
    };

    private static string Enforcement(bool isHard) => isHard ? "Hard" : "Soft";
}
