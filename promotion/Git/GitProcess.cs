using System.Diagnostics;
using System.Text;

namespace LcncInfra.Git;

/// <summary>Runs git as a process: no shell, no prompt, no hooks, an environment of its own, and an end in time.</summary>
/// <remarks>Synchronous, because the catalog asks for sources while it is being loaded; cancelling or running out of time kills git with its children.</remarks>
public sealed class GitProcess(GitOptions options)
{
    private const int MaximumErrorText = 16 * 1024;

    /// <summary>Variables of git that say how to reach a host; all others could point it at another repository and are taken away.</summary>
    private static readonly string[] KeptVariables =
    [
        "GIT_ASKPASS", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSL_CERT", "GIT_SSL_KEY",
        "GIT_PROXY_SSL_CERT", "GIT_PROXY_SSL_KEY", "GIT_PROXY_SSL_CAINFO", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_COUNT",
        "GIT_EXEC_PATH",
    ];

    private static readonly string[] KeptPrefixes = ["GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_"];

    /// <summary>Runs a command and gives all it printed.</summary>
    /// <exception cref="GitException">Git is missing, failed or took too long.</exception>
    public byte[] Run(GitCommand command, CancellationToken cancellationToken) => Run(command, ReadAll, cancellationToken);

    /// <summary>Runs a command and reads what it prints while it prints.</summary>
    /// <exception cref="GitException">Git is missing, failed or took too long.</exception>
    public T Run<T>(GitCommand command, Func<Stream, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var process = Start(command);
        using var timeout = new CancellationTokenSource(command.Remote is null ? options.LocalTimeout : options.NetworkTimeout);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var killing = stop.Token.Register(() => Kill(process));

        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => Collect(errors, line.Data);
        process.BeginErrorReadLine();
        var feeding = Feed(process, command);
        try
        {
            var result = read(process.StandardOutput.BaseStream);
            process.WaitForExit();
            feeding?.Join();
            if (process.ExitCode != 0 && process.ExitCode != command.AcceptedExitCode)
            {
                throw Failure(command, errors);
            }

            if (process.ExitCode != 0)
            {
                command.Complain?.Invoke(GitErrorText.Summarize(TextOf(errors)));
            }

            return result;
        }
        catch (Exception e) when (e is IOException or GitException or InvalidDataException)
        {
            Kill(process);
            process.WaitForExit();
            cancellationToken.ThrowIfCancellationRequested();
            throw timeout.IsCancellationRequested
                ? new GitException(GitFailure.TimedOut, $"git {command.Arguments[0]} took too long{Of(command)}.")
                : e as GitException ?? Failure(command, errors);
        }
    }

    private static byte[] ReadAll(Stream output)
    {
        using var all = new MemoryStream();
        output.CopyTo(all);
        return all.ToArray();
    }

    private static Process Start(GitCommand command)
    {
        var start = new ProcessStartInfo(GitExecutable.Find())
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        AddArguments(start.ArgumentList, command);
        SetEnvironment(start.Environment, command);
        try
        {
            return Process.Start(start) ?? throw new GitException(GitFailure.NotInstalled, "Git could not be started.");
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new GitException(GitFailure.NotInstalled, $"Git could not be started: {e.Message}");
        }
    }

    private static void AddArguments(ICollection<string> arguments, GitCommand command)
    {
        arguments.Add("--no-pager");
        foreach (var setting in command.Settings())
        {
            arguments.Add("-c");
            arguments.Add(setting);
        }

        if (command.Folder is not null)
        {
            arguments.Add("-C");
            arguments.Add(command.Folder);
        }

        foreach (var argument in command.Arguments)
        {
            arguments.Add(argument);
        }
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, GitCommand command)
    {
        var foreign = environment.Keys
            .Where(key => key.StartsWith("GIT_", StringComparison.Ordinal))
            .Where(key => !KeptVariables.Contains(key, StringComparer.Ordinal))
            .Where(key => !KeptPrefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)))
            .ToList();
        foreach (var key in foreign)
        {
            environment.Remove(key);
        }

        environment["GIT_TERMINAL_PROMPT"] = "0";
        environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        environment["GIT_OPTIONAL_LOCKS"] = "0";
        environment["LC_ALL"] = "C.UTF-8";
        if (command.Remote is null)
        {
            // The system's settings hold proxies and credential helpers, which only the network needs.
            environment["GIT_CONFIG_NOSYSTEM"] = "1";
            environment["GIT_NO_LAZY_FETCH"] = "1";
        }

        foreach (var (name, value) in command.Variables)
        {
            environment[name] = value;
        }

        if (command.Folder is not null)
        {
            // A folder that is no repository must not be answered by one that happens to lie above it.
            environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(command.Folder) ?? string.Empty;
        }
    }

    /// <summary>Writes the input beside the reading, since git answers before it has read all; and closes it.</summary>
    private static Thread? Feed(Process process, GitCommand command)
    {
        if (command.Input is null && command.Feed is null)
        {
            process.StandardInput.Close();
            return null;
        }

        var thread = new Thread(() =>
        {
            try
            {
                Write(command, process.StandardInput.BaseStream);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                // Git ended before it read everything; its exit code tells why.
            }
        })
        { IsBackground = true };
        thread.Start();
        return thread;
    }

    private static void Write(GitCommand command, Stream input)
    {
        if (command.Feed is not { } feed)
        {
            input.Write((command.Input ?? default).Span);
            return;
        }

        // Not closed, which would close the input before its writer does.
        var buffered = new BufferedStream(input, 64 * 1024);
        feed(buffered);
        buffered.Flush();
    }

    private static void Collect(StringBuilder errors, string? line)
    {
        lock (errors)
        {
            if (line is not null && errors.Length < MaximumErrorText)
            {
                errors.Append(line).Append('\n');
            }
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static GitException Failure(GitCommand command, StringBuilder errors)
    {
        var text = TextOf(errors);
        return new GitException(GitErrorText.Classify(text, command.Remote is not null), $"git {command.Arguments[0]} failed{Of(command)}: {GitErrorText.Summarize(text)}");
    }

    private static string TextOf(StringBuilder errors)
    {
        lock (errors)
        {
            return errors.ToString();
        }
    }

    private static string Of(GitCommand command) => command.Remote switch
    {
        { } remote => $" for '{remote.Display}'",
        null when command.Folder is not null => $" in '{command.Folder}'",
        _ => string.Empty,
    };
}
