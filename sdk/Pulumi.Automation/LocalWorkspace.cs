namespace Pulumi.Automation;

public class LocalWorkspaceOptions
{
    public string? WorkDir { get; set; }

    public string? PulumiHome { get; set; }

    public string? SecretsProvider { get; set; }

    public PulumiFn? Program { get; set; }

    public IDictionary<string, string?>? EnvironmentVariables { get; set; }
}

public class LocalProgramArgs : LocalWorkspaceOptions
{
    public LocalProgramArgs(string stackName, string workDir)
    {
        StackName = stackName;
        WorkDir = workDir;
    }

    public string StackName { get; }
}

public class InlineProgramArgs : LocalWorkspaceOptions
{
    public InlineProgramArgs(string projectName, string stackName, PulumiFn program)
    {
        StackName = stackName;
        Program = program;
    }

    public string StackName { get; }
}

public abstract class PulumiFn
{
    private PulumiFn()
    {
    }

    public static PulumiFn Create(Func<Task<IDictionary<string, object?>>> program) => new Program();

    public static PulumiFn Create(Func<IDictionary<string, object?>> program) => new Program();

    public static PulumiFn Create(Func<Task> program) => new Program();

    public static PulumiFn Create(Action program) => new Program();

    public static PulumiFn Create<TStack>() where TStack : Stack, new() => new Program();

    private sealed class Program : PulumiFn;
}

public abstract class Workspace : IDisposable
{
    private protected Workspace()
    {
    }

    public void Dispose()
    {
    }
}

public sealed class LocalWorkspace : Workspace
{
    private LocalWorkspace()
    {
    }

    public static Task<LocalWorkspace> CreateAsync(LocalWorkspaceOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromException<LocalWorkspace>(Refused());

    public static Task<WorkspaceStack> CreateStackAsync(LocalProgramArgs args) => RefuseAsync();

    public static Task<WorkspaceStack> CreateStackAsync(LocalProgramArgs args, CancellationToken cancellationToken) => RefuseAsync();

    public static Task<WorkspaceStack> CreateStackAsync(InlineProgramArgs args) => RefuseAsync();

    public static Task<WorkspaceStack> CreateStackAsync(InlineProgramArgs args, CancellationToken cancellationToken) => RefuseAsync();

    public static Task<WorkspaceStack> SelectStackAsync(LocalProgramArgs args) => RefuseAsync();

    public static Task<WorkspaceStack> SelectStackAsync(LocalProgramArgs args, CancellationToken cancellationToken) => RefuseAsync();

    public static Task<WorkspaceStack> SelectStackAsync(InlineProgramArgs args) => RefuseAsync();

    public static Task<WorkspaceStack> SelectStackAsync(InlineProgramArgs args, CancellationToken cancellationToken) => RefuseAsync();

    public static Task<WorkspaceStack> CreateOrSelectStackAsync(LocalProgramArgs args) => RefuseAsync();

    public static Task<WorkspaceStack> CreateOrSelectStackAsync(LocalProgramArgs args, CancellationToken cancellationToken) => RefuseAsync();

    public static Task<WorkspaceStack> CreateOrSelectStackAsync(InlineProgramArgs args) => RefuseAsync();

    public static Task<WorkspaceStack> CreateOrSelectStackAsync(InlineProgramArgs args, CancellationToken cancellationToken) => RefuseAsync();

    // There is no stack without the engine, so nothing of a stack is ever called here.
    private static Task<WorkspaceStack> RefuseAsync() => Task.FromException<WorkspaceStack>(Refused());

    private static InvalidOperationException Refused() => new(
        "This program was built on the stand-ins for the Pulumi packages, which run no engine; build it with PulumiSdk=nuget.");
}
