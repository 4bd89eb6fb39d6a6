namespace LcncInfra.Resources.Checks;

/// <summary>What a check says of a resource.</summary>
internal abstract record Verdict
{
    private Verdict()
    {
    }

    /// <summary>What it asks for is there.</summary>
    public sealed record Kept : Verdict;

    /// <summary>What it asks for is not there.</summary>
    /// <param name="Message">What is wrong, without the resource.</param>
    public sealed record Broken(string Message) : Verdict;

    /// <summary>It depends on something that is not known before anything is made.</summary>
    /// <param name="Input">The input.</param>
    public sealed record Open(string Input) : Verdict;
}
