using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Locking;

/// <summary>The file that a lock goes to.</summary>
/// <param name="File">Its path.</param>
/// <param name="IsCheck">Whether it is only compared.</param>
internal sealed record LockTarget(string File, bool IsCheck)
{
    /// <summary>Writes the lock if it differs, says what was done, and gives the exit code.</summary>
    public int Write(SourceLock sourceLock, DiagnosticBag found, OutputFormat format, CommandIo io)
    {
        var content = SourceLockWriter.Write(sourceLock);
        var isSame = System.IO.File.Exists(File) && System.IO.File.ReadAllBytes(File).AsSpan().SequenceEqual(content);
        if (!isSame && !IsCheck)
        {
            Replace(content);
        }

        if (format == OutputFormat.Json)
        {
            JsonText.Write(io.Out, json =>
            {
                json.WriteStartObject();
                json.WriteString("command", "lock");
                json.WriteString("file", File);
                json.WriteString("release", sourceLock.Release);
                json.WriteNumber("sources", sourceLock.Sources.Count);
                json.WriteBoolean("changed", !isSame);
                JsonText.Diagnostics(json, found.InOrder());
                json.WriteEndObject();
            });
        }
        else if (format == OutputFormat.Text)
        {
            var state = isSame ? "is up to date" : IsCheck ? "is not up to date" : "written";
            io.Out.WriteLine($"{File} {state}: {Counted.Of(sourceLock.Sources.Count, "source")} pinned");
            io.Out.WriteLine($"release {sourceLock.Release}");
        }

        return !isSame && IsCheck ? ExitCode.Differs : ExitCode.Done;
    }

    /// <summary>Says as JSON why there is no lock.</summary>
    public void WriteFailure(IReadOnlyList<Diagnostic> diagnostics, CommandIo io) => JsonText.Write(io.Out, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", "lock");
        json.WriteString("file", File);
        JsonText.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    });

    private void Replace(byte[] content)
    {
        var draft = $"{File}.new";
        try
        {
            System.IO.File.WriteAllBytes(draft, content);
            System.IO.File.Move(draft, File, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentFailedException(LockDiagnostics.NotWritten(File, exception.Message.TrimEnd('.')));
        }
    }
}
