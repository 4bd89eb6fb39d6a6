namespace LcncInfra.Cli.Promote.Approvals;

/// <summary>Who made a commit, and when.</summary>
/// <param name="Commit">Its whole name.</param>
/// <param name="Author">Mail address of its author.</param>
/// <param name="At">When it was made.</param>
internal sealed record HistoryCommit(string Commit, string Author, DateTimeOffset At);
