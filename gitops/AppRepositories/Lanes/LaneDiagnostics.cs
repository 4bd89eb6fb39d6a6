using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Lanes;

/// <summary>Findings about the lanes of an application repository (LC811x). One method per code; a retired code stays retired.</summary>
public static class LaneDiagnostics
{
    /// <summary>A citizen's change touches a file of the pros.</summary>
    public static Diagnostic NotTheCitizens(string path) => Error(
        "LC8110", SourceSpan.WholeFile(path), $"File '{path}' is not the citizen's, but a citizen's change touches it.",
        "Take it out of the change, or let a developer make it.");

    /// <summary>Nothing says whose the files are.</summary>
    public static Diagnostic NoOwners(string revision, string places) => Error(
        "LC8111", SourceSpan.None, $"There is no CODEOWNERS in '{revision}', so that nothing says whose the files are.", $"Write one of {places}; 'lcnc app new' does.");

    /// <summary>Owners are named, but no lanes.</summary>
    public static Diagnostic NoLanes(SourceSpan at) => Error(
        "LC8112", at, "CODEOWNERS has no patterns in lanes.", "Write '# lane: pro' and '# lane: citizen' above the patterns.");

    /// <summary>A comment names a lane that there is not.</summary>
    public static Diagnostic UnknownLane(SourceSpan at, string lane) => Error("LC8113", at, $"There is no lane '{lane}'.", "The lanes are 'citizen' and 'pro'.");

    /// <summary>A pattern stands above all lanes.</summary>
    public static Diagnostic PatternWithoutLane(SourceSpan at, string pattern) => Error(
        "LC8114", at, $"Pattern '{pattern}' stands in no lane.", "Write '# lane: pro' or '# lane: citizen' above it.");

    /// <summary>A pattern is written in a form that hosts do not read, or read in different ways.</summary>
    public static Diagnostic UnreadablePattern(SourceSpan at, string pattern) => Error(
        "LC8115", at, $"Pattern '{pattern}' is not read by every git host in the same way.", "Use names, '/', '*' and '**'; no '!', '[', ']', '?' and '\\'.");

    /// <summary>A revision to compare with cannot be found.</summary>
    public static Diagnostic UnknownRevision(string revision, string why) => Error(
        "LC8116", SourceSpan.None, $"There is nothing to compare with: '{revision}' cannot be read: {why.TrimEnd('.')}.",
        "Name a branch, tag or commit of this repository, and fetch its whole history.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
