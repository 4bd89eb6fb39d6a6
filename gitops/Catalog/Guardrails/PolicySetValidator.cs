using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>Finds PolicySets of which nobody could say which one wins.</summary>
public static class PolicySetValidator
{
    /// <summary>Reports two choices that are as narrow as each other, for one policy and environments of one class, and differ.</summary>
    internal static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        var choices = catalog.PolicySets.Where(s => s.Value.IsFor(catalog.Environment))
            .SelectMany(set => set.Value.Policies.Select((choice, index) => (Set: set, Choice: choice, Index: index)))
            .ToList();
        for (var i = 0; i < choices.Count; i++)
        {
            var later = choices[i];
            var other = choices.Take(i).FirstOrDefault(earlier => Contradict(earlier.Set, earlier.Choice, later.Set, later.Choice));
            if (other.Set is not null)
            {
                diagnostics.Add(GuardrailDiagnostics.Contradiction(
                    later.Set.At($"spec.policies[{later.Index}].severity"), later.Choice.Policy, (later.Set.Value.Name, other.Set.Value.Name),
                    other.Set.At($"spec.policies[{other.Index}].severity")));
            }
        }
    }

    /// <summary>How narrow a choice is; of two, the narrower wins.</summary>
    public static int NarrownessOf(PolicySet set, PolicyChoice choice) => (set.Environments.Count > 0 ? 2 : 0) + (choice.Classes.Count > 0 ? 1 : 0);

    private static bool Contradict(Sourced<PolicySet> set, PolicyChoice choice, Sourced<PolicySet> otherSet, PolicyChoice other) =>
        choice.Policy == other.Policy
        && choice.Level != other.Level
        && NarrownessOf(set.Value, choice) == NarrownessOf(otherSet.Value, other)
        && (choice.Classes.Count == 0 || choice.Classes.Any((EnvironmentClass c) => other.Classes.Contains(c)));
}
