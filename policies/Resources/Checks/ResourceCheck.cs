using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Checks;

/// <summary>What a policy asks of resources of one type.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Judge">Judges one.</param>
internal sealed record ResourceCheck(string Type, Func<PlannedResource, Verdict> Judge)
{
    /// <summary>An input that must be true.</summary>
    public static ResourceCheck True(string type, string input, string message) => Is(type, input, value => IsTrue(value), message);

    /// <summary>An input that must not be true, and is not where it is not written.</summary>
    public static ResourceCheck NotTrue(string type, string input, string message) => new(type, resource => Inputs.Find(resource, input) switch
    {
        null => new Verdict.Kept(),
        PlannedValue.Unknown or PlannedValue.Secret => new Verdict.Open(input),
        { } value => IsTrue(value) ? new Verdict.Broken(message) : new Verdict.Kept(),
    });

    /// <summary>An input that must be there, whatever it is.</summary>
    public static ResourceCheck Given(string type, string input, string message) => Is(type, input, value => value is not PlannedValue.Text { Value.Length: 0 }, message);

    /// <summary>A text that must begin with a word.</summary>
    public static ResourceCheck Begins(string type, string input, string word, string message) =>
        Is(type, input, value => value is PlannedValue.Text text && text.Value.StartsWith(word, StringComparison.OrdinalIgnoreCase), message);

    /// <summary>An input that must be as a condition says; without it the resource is broken.</summary>
    public static ResourceCheck Is(string type, string input, Func<PlannedValue, bool> holds, string message) => new(type, resource => Inputs.Find(resource, input) switch
    {
        null => new Verdict.Broken(message),
        PlannedValue.Unknown or PlannedValue.Secret => new Verdict.Open(input),
        { } value => holds(value) ? new Verdict.Kept() : new Verdict.Broken(message),
    });

    /// <summary>The same check of resources for which something else holds.</summary>
    /// <param name="applies">Whether a resource is meant.</param>
    public ResourceCheck Where(Func<PlannedResource, bool> applies) => this with { Judge = resource => applies(resource) ? Judge(resource) : new Verdict.Kept() };

    /// <summary>Whether a value says yes; some providers write it as text.</summary>
    public static bool IsTrue(PlannedValue? value) => value is PlannedValue.Flag { Value: true } || (value is PlannedValue.Text text && string.Equals(text.Value, "true", StringComparison.OrdinalIgnoreCase));
}
