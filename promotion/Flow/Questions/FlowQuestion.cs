using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Questions;

/// <summary>Something that only the world outside can answer, asked when it is needed.</summary>
/// <param name="Environment">The environment that it is about.</param>
public abstract record FlowQuestion(string Environment)
{
    /// <summary>What a release becomes in an environment; the answer's text is the rendering.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Release">The release.</param>
    /// <param name="Source">The commits of the environment's own part.</param>
    public sealed record Rendering(string Environment, string Release, string Source) : FlowQuestion(Environment);

    /// <summary>Who wrote what a release brings; the answer's values are mail addresses.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Release">The release.</param>
    /// <param name="Before">The release that the environment has; empty for none.</param>
    public sealed record Authors(string Environment, string Release, string Before) : FlowQuestion(Environment);

    /// <summary>Whether a check succeeded.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Release">The release, whose base repositories are meant if nothing is published yet.</param>
    /// <param name="Commit">The published commit; empty before.</param>
    /// <param name="Name">Name of the check.</param>
    public sealed record Check(string Environment, string Release, string Commit, string Name) : FlowQuestion(Environment);

    /// <summary>What became of a proposal; the answer's text says what is waited for.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Proposal">The proposal.</param>
    public sealed record Merge(string Environment, StandingProposal Proposal) : FlowQuestion(Environment);

    /// <summary>What a program says.</summary>
    /// <param name="Environment">The environment.</param>
    /// <param name="Executable">The name of the program.</param>
    /// <param name="Gate">The gate that asks.</param>
    /// <param name="About">What it is about.</param>
    public sealed record Program(string Environment, string Executable, string Gate, ProgramSubject About) : FlowQuestion(Environment);
}
