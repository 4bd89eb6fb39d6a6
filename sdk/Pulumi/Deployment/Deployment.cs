using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    private static readonly AsyncLocal<DeploymentInstance?> Running = new();

    private readonly MockMonitor monitor;
    private Stack? stack;

    private Deployment(MockMonitor monitor, TestOptions options)
    {
        this.monitor = monitor;
        Options = options;
        Configuration = Config.Values.Read();
    }

    public static DeploymentInstance Instance => Running.Value
        ?? throw new InvalidOperationException("Trying to acquire Deployment.Instance before 'Run' was called.");

    internal static Deployment? Current => Running.Value?.Deployment;

    internal TestOptions Options { get; }

    internal bool IsDryRun => Options.IsPreview ?? true;

    internal Config.Values Configuration { get; }

    internal TaskTracker Tasks { get; } = new();

    // Errors are what a run fails with; warnings and the rest have no reader in tests.
    internal List<string> Errors { get; } = [];

    internal Stack Stack
    {
        get => stack ?? throw new InvalidOperationException("Trying to acquire Deployment.Stack before 'Run' was called.");
        set => stack = value;
    }

    internal static Deployment Require() => Instance.Deployment;

    internal void LogError(string message)
    {
        lock (Errors)
        {
            Errors.Add(message);
        }
    }
}
