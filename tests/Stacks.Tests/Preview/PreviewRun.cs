using System.Globalization;
using LcncInfra.Cli.Running;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Preview;
using Pulumi;

namespace LcncInfra.Stacks.Tests.Preview;

/// <summary>Previews a stack in a folder of its own and keeps what it says.</summary>
public sealed class PreviewRun : IDisposable
{
    private readonly TemporaryFolder _root = new();
    private readonly StringWriter _out = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

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

    /// <summary>Writes the files of a stack whose control plane is one of the examples.</summary>
    public PreviewRun WithExample(string example, string stack, string more = "") => With("Pulumi.yaml", "name: lcnc-infra\nruntime: dotnet\n")
        .With($"Pulumi.{stack}.yaml", $"config:\n  lcnc-infra:controlPlane: {RepositoryRoot.Of("examples", example)}\n{more}");

    /// <summary>Previews the environment of the control plane.</summary>
    public Task<int> RunAsync(string stack, string? against = null) => RunAsync(stack, options => new EnvironmentStack(options), against);

    /// <summary>Previews a stack that a function makes.</summary>
    public async Task<int> RunAsync<TStack>(string stack, Func<StackOptions, TStack> create, string? against = null) where TStack : Stack
    {
        try
        {
            return await PreviewCommand.RunAsync((_root.Path, stack, against), create, new CommandIo(_out, _error, TimeProvider.System));
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
