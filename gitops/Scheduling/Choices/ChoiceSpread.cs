namespace LcncInfra.Scheduling.Choices;

/// <summary>How evenly a choice is spread over the values of one label.</summary>
/// <param name="DomainOf">The number of its value by index of cluster type; -1 without one.</param>
/// <param name="Domains">Which of the values count, by number: those of cluster types that could be taken if there were room.</param>
/// <param name="MaxSkew">How much the largest number of chosen ones may exceed the smallest.</param>
/// <param name="IsHard">Whether a larger skew is refused; else it is avoided before everything but the number chosen.</param>
internal sealed record ChoiceSpread(int[] DomainOf, bool[] Domains, int MaxSkew, bool IsHard);
