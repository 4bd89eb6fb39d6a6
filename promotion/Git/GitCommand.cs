using System.Collections.ObjectModel;

namespace LcncInfra.Git;

/// <summary>One call of git: arguments as a list, never as a line that a shell would read.</summary>
/// <param name="Folder">The repository it works on; <see langword="null"/> for none.</param>
/// <param name="Arguments">The subcommand and its arguments; operands stand behind <c>--</c> or <c>--end-of-options</c>.</param>
public sealed record GitCommand(string? Folder, params IReadOnlyList<string> Arguments)
{
    /// <summary>The repository that is talked to; <see langword="null"/> if the command stays on this machine.</summary>
    public GitUrl? Remote { get; init; }

    /// <summary>What git reads from its input; <see langword="null"/> closes it at once.</summary>
    public ReadOnlyMemory<byte>? Input { get; init; }

    /// <summary>Writes what git reads from its input, for what is too much to hold at once; <see langword="null"/> to take <see cref="Input"/>.</summary>
    public Action<Stream>? Feed { get; init; }

    /// <summary>Variables that git sees besides those that are kept: identities, dates, and credentials, which never stand in arguments.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Settings besides those that hold for every call, as <c>name=value</c>.</summary>
    public IReadOnlyList<string> MoreSettings { get; init; } = [];

    /// <summary>An exit code besides 0 after which what git printed counts; <see langword="null"/> for none.</summary>
    public int? AcceptedExitCode { get; init; }

    /// <summary>Is told what git complained of when it ended with that code; <see langword="null"/> if nobody wants to know.</summary>
    public Action<string>? Complain { get; init; }

    /// <summary>Settings that hold for every call: nothing of a repository is run, and no transport that runs a program.</summary>
    public IEnumerable<string> Settings() =>
    [
        "core.hooksPath=/dev/null",
        "core.fsmonitor=false",
        "core.quotePath=false",
        "credential.interactive=false",
        "gc.auto=0",
        "maintenance.auto=false",
        "protocol.allow=never",
        "protocol.https.allow=always",
        "protocol.http.allow=always",
        "protocol.ssh.allow=always",
        "protocol.ext.allow=never",
        $"protocol.file.allow={(Remote?.Folder is null ? "never" : "always")}",
        "submodule.recurse=false",
        "transfer.bundleURI=false",
        .. MoreSettings,
    ];
}
