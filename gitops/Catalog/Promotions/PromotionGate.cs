using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Promotions;

/// <summary>One thing that must be true before a release goes on.</summary>
/// <param name="Name">Names it in reports; unique in its environment.</param>
public abstract record PromotionGate(string Name)
{
    /// <summary>What the clusters report about the rendering.</summary>
    /// <param name="Name">Names the gate.</param>
    public sealed record Deployment(string Name) : PromotionGate(Name)
    {
        /// <summary>How many of the clusters must be in a good state, in percent.</summary>
        public required int MinimumShare { get; init; }

        /// <summary>The states that are good.</summary>
        public required ValueList<string> States { get; init; }

        /// <summary>The states that mean failure, on any cluster.</summary>
        public required ValueList<string> FailedStates { get; init; }

        /// <summary>What it means that nobody reports.</summary>
        public required SilenceRule WhenNothingReports { get; init; }

        /// <summary>How long it may take before the release counts as failed; <see langword="null"/> for as long as it takes.</summary>
        public TimeSpan? Deadline { get; init; }
    }

    /// <summary>Time that has to pass since all is well.</summary>
    /// <param name="Name">Names the gate.</param>
    /// <param name="Time">How long.</param>
    public sealed record Soak(string Name, TimeSpan Time) : PromotionGate(Name);

    /// <summary>Checks that must have succeeded on the commits that a release is made of.</summary>
    /// <param name="Name">Names the gate.</param>
    /// <param name="Required">Names of the checks.</param>
    public sealed record Checks(string Name, ValueList<string> Required) : PromotionGate(Name);

    /// <summary>People who have agreed.</summary>
    /// <param name="Name">Names the gate.</param>
    /// <param name="Count">How many.</param>
    public sealed record Approvals(string Name, int Count) : PromotionGate(Name)
    {
        /// <summary>Mail addresses of those who may, or patterns with <c>*</c>.</summary>
        public required ValueList<string> By { get; init; }

        /// <summary>Whether an author of the release counts.</summary>
        public bool AuthorsCount { get; init; }

        /// <summary>Whether the commit of an approval must have a good signature.</summary>
        public bool MustBeSigned { get; init; }
    }

    /// <summary>Times in which things may move.</summary>
    /// <param name="Name">Names the gate.</param>
    /// <param name="TimeZone">Name of the time zone in the IANA database, e.g. <c>Europe/Berlin</c>.</param>
    /// <param name="Openings">When it is open; empty for always.</param>
    /// <param name="Freezes">When it is closed nevertheless.</param>
    public sealed record Window(string Name, string TimeZone, ValueList<WindowOpening> Openings, ValueList<FreezePeriod> Freezes) : PromotionGate(Name);

    /// <summary>A program that is asked.</summary>
    /// <param name="Name">Names the gate.</param>
    /// <param name="Executable">The name by which the command line allows it.</param>
    public sealed record Program(string Name, string Executable) : PromotionGate(Name);
}
