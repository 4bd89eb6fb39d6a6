using System.Globalization;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Preview;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Tests.Preview;

/// <summary>Previews a stack in a folder of its own and keeps what it says.</summary>
public sealed class PreviewRun : IDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly StringWriter _out = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>Where reports of policies go, and the day that waivers are counted by.</summary>
    internal PreviewReports Reports { get; set; } = new(new DateOnly(2026, 6, 1));

    /// <summary>What it says.</summary>
    public string Out => _out.ToString();

    /// <summary>What is wrong.</summary>
    public string Error => _error.ToString();

    /// <summary>Where a file of the folder is.</summary>
    public string PathOf(string name) => _root.Of(name);

    /// <summary>Writes a file of the folder.</summary>
    public PreviewRun With(string file, string content)
    {
        _root.Write(file, content);
        return this;
    }

    /// <summary>Writes the files of a stack whose control plane is the example, with the settings that it has in this repository and more.</summary>
    public PreviewRun WithExample(string stack, string more = "")
    {
        const string Local = "examples/sales-approvals";
        var settings = RepositoryRoot.Of($"Pulumi.{stack}.yaml");
        var text = File.ReadAllText(File.Exists(settings) ? settings : RepositoryRoot.Of("Pulumi.dev.yaml"));
        return With("Pulumi.yaml", "name: lcnc-infra\nruntime: dotnet\n")
            .With($"Pulumi.{stack}.yaml", text.Replace(Local, RepositoryRoot.Of(Local.Split('/')), StringComparison.Ordinal) + more);
    }

    /// <summary>Previews the environment of the control plane.</summary>
    public Task<int> RunAsync(string stack, string? against = null) =>
        RunAsync(stack, (options, settings, found) => new EnvironmentStack(options, WrittenSettings.Check(settings, found)), against);

    /// <summary>Previews a stack that a function makes.</summary>
    public Task<int> RunAsync<TStack>(string stack, Func<StackOptions, TStack> create) where TStack : Stack =>
        RunAsync(stack, (options, _, _) => create(options), null);

    private async Task<int> RunAsync<TStack>(string stack, Func<StackOptions, StackSettings, DiagnosticBag, TStack> create, string? against) where TStack : Stack
    {
        try
        {
            return await PreviewCommand.RunAsync((_root.Path, stack, against), create, new CommandIo(_out, _error, TimeProvider.System), Reports);
        }
        finally
        {
            // A failed program marks the process as failed.
            System.Environment.ExitCode = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _root.Dispose();
        _out.Dispose();
        _error.Dispose();
    }
}
