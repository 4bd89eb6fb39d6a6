using System.Text.Json;
using LcncInfra.Model.Secrets;
using LcncInfra.Scheduling.Explanations;

namespace LcncInfra.Cli.Explain;

/// <summary>Writes what placement policies, taints, residency and capacity say of a pair as JSON.</summary>
internal static class DecisionJsonWriter
{
    /// <summary>Writes the property <c>decision</c>, if there is anything to say.</summary>
    public static void Write(Utf8JsonWriter json, PairExplanation pair)
    {
        if (pair.Decision is not { } decision)
        {
            return;
        }

        json.WriteStartObject("decision");
        json.WriteString("policy", pair.PlacementPolicy?.Name);
        json.WriteString("reason", SecretText.Hide(decision.Reason));
        json.WriteBoolean("wasThere", decision.WasThere);
        if (decision.Rank is { } rank)
        {
            json.WriteNumber("rank", rank);
            json.WriteNumber("avoided", decision.Penalty);
            json.WriteNumber("score", decision.Score);
        }

        json.WriteStartArray("filters");
        foreach (var filter in decision.Filters)
        {
            json.WriteStartObject();
            json.WriteString("filter", filter.Filter);
            json.WriteString("requirement", SecretText.Hide(filter.Requirement));
            json.WriteString("found", SecretText.HideFound(filter.Requirement, filter.Found));
            json.WriteBoolean("met", filter.Met);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("preferences");
        foreach (var preference in decision.Preferences)
        {
            json.WriteStartObject();
            json.WriteString("preference", SecretText.Hide(preference.Preference));
            json.WriteString("found", SecretText.HideFound(preference.Preference, preference.Found));
            json.WriteNumber("score", preference.Score);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
