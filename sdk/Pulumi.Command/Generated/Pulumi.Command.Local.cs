// Written by sdk/Generator from the npm package @pulumi/command: change sdk/Generator/resources.txt or names.txt, not this file.
using System.Collections.Immutable;

namespace Pulumi.Command.Local
{
    public partial class Command : global::Pulumi.CustomResource
    {
        [Output("addPreviousOutputInEnv")]
        public Output<bool?> AddPreviousOutputInEnv { get; private set; } = null!;
        [Output("archive")]
        public Output<Archive?> Archive { get; private set; } = null!;
        [Output("archivePaths")]
        public Output<ImmutableArray<string>> ArchivePaths { get; private set; } = null!;
        [Output("assetPaths")]
        public Output<ImmutableArray<string>> AssetPaths { get; private set; } = null!;
        [Output("assets")]
        public Output<ImmutableDictionary<string, AssetOrArchive>?> Assets { get; private set; } = null!;
        [Output("create")]
        public Output<string?> Create { get; private set; } = null!;
        [Output("delete")]
        public Output<string?> Delete { get; private set; } = null!;
        [Output("dir")]
        public Output<string?> Dir { get; private set; } = null!;
        [Output("environment")]
        public Output<ImmutableDictionary<string, string>?> Environment { get; private set; } = null!;
        [Output("interpreter")]
        public Output<ImmutableArray<string>> Interpreter { get; private set; } = null!;
        [Output("logging")]
        public Output<global::Pulumi.Command.Local.Logging?> Logging { get; private set; } = null!;
        [Output("stderr")]
        public Output<string> Stderr { get; private set; } = null!;
        [Output("stdin")]
        public Output<string?> Stdin { get; private set; } = null!;
        [Output("stdout")]
        public Output<string> Stdout { get; private set; } = null!;
        [Output("triggers")]
        public Output<ImmutableArray<object>> Triggers { get; private set; } = null!;
        [Output("update")]
        public Output<string?> Update { get; private set; } = null!;
        public Command(string name, global::Pulumi.Command.Local.CommandArgs? args = null, CustomResourceOptions? options = null)
            : base("command:local:Command", name, MakeArgs(args), MakeOptions(options, "")) { }
        private Command(string name, Input<string> id, CustomResourceOptions? options)
            : base("command:local:Command", name, null, MakeOptions(options, id)) { }
        public static Command Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
        private static global::Pulumi.Command.Local.CommandArgs MakeArgs(global::Pulumi.Command.Local.CommandArgs? args)
        {
            args ??= new global::Pulumi.Command.Local.CommandArgs();
            return args;
        }
        private static CustomResourceOptions MakeOptions(CustomResourceOptions? options, Input<string>? id)
        {
            var merged = CustomResourceOptions.Merge(new CustomResourceOptions(), options);
            merged.Id = id ?? merged.Id;
            return merged;
        }
    }

    public sealed class CommandArgs : global::Pulumi.ResourceArgs
    {
        [Input("addPreviousOutputInEnv")]
        public Input<bool>? AddPreviousOutputInEnv { get; set; }

        [Input("archivePaths")]
        private InputList<string>? _archivePaths;

        public InputList<string> ArchivePaths
        {
            get => _archivePaths ??= new InputList<string>();
            set => _archivePaths = value;
        }

        [Input("assetPaths")]
        private InputList<string>? _assetPaths;

        public InputList<string> AssetPaths
        {
            get => _assetPaths ??= new InputList<string>();
            set => _assetPaths = value;
        }

        [Input("create")]
        public Input<string>? Create { get; set; }

        [Input("delete")]
        public Input<string>? Delete { get; set; }

        [Input("dir")]
        public Input<string>? Dir { get; set; }

        [Input("environment")]
        private InputMap<string>? _environment;

        public InputMap<string> Environment
        {
            get => _environment ??= new InputMap<string>();
            set => _environment = value;
        }

        [Input("interpreter")]
        private InputList<string>? _interpreter;

        public InputList<string> Interpreter
        {
            get => _interpreter ??= new InputList<string>();
            set => _interpreter = value;
        }

        [Input("logging")]
        public Input<global::Pulumi.Command.Local.Logging>? Logging { get; set; }

        [Input("stdin")]
        public Input<string>? Stdin { get; set; }

        [Input("triggers")]
        private InputList<object>? _triggers;

        public InputList<object> Triggers
        {
            get => _triggers ??= new InputList<object>();
            set => _triggers = value;
        }

        [Input("update")]
        public Input<string>? Update { get; set; }

        public CommandArgs()
        {
        }
        public static new CommandArgs Empty => new CommandArgs();
    }

    [EnumType]
    public readonly struct Logging : IEquatable<Logging>
    {
        private readonly string _value;
        private Logging(string value) => _value = value;
        public static Logging Stdout { get; } = new("stdout");
        public static Logging Stderr { get; } = new("stderr");
        public static Logging StdoutAndStderr { get; } = new("stdoutAndStderr");
        public static Logging None { get; } = new("none");
        public static bool operator ==(Logging left, Logging right) => left.Equals(right);
        public static bool operator !=(Logging left, Logging right) => !left.Equals(right);
        public static explicit operator string(Logging value) => value._value;
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => obj is Logging other && Equals(other);
        public bool Equals(Logging other) => string.Equals(_value, other._value, StringComparison.Ordinal);
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;
        public override string ToString() => _value;
    }

    public static class Run
    {
        public static Task<RunResult> InvokeAsync(RunArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.InvokeAsync<RunResult>("command:local:run", args ?? new RunArgs(), options);
        public static Output<RunResult> Invoke(RunInvokeArgs args, InvokeOptions? options = null) =>
            global::Pulumi.Deployment.Instance.Invoke<RunResult>("command:local:run", args ?? new RunInvokeArgs(), options);
        public static Output<RunResult> Invoke(RunInvokeArgs args, InvokeOutputOptions options) =>
            global::Pulumi.Deployment.Instance.Invoke<RunResult>("command:local:run", args ?? new RunInvokeArgs(), options);
    }

    public sealed class RunArgs : global::Pulumi.InvokeArgs
    {
        [Input("addPreviousOutputInEnv")]
        public bool? AddPreviousOutputInEnv { get; set; }

        [Input("archivePaths")]
        private List<string>? _archivePaths;

        public List<string> ArchivePaths
        {
            get => _archivePaths ??= new List<string>();
            set => _archivePaths = value;
        }

        [Input("assetPaths")]
        private List<string>? _assetPaths;

        public List<string> AssetPaths
        {
            get => _assetPaths ??= new List<string>();
            set => _assetPaths = value;
        }

        [Input("command", required: true)]
        public string Command { get; set; } = default!;

        [Input("dir")]
        public string? Dir { get; set; }

        [Input("environment")]
        private Dictionary<string, string>? _environment;

        public Dictionary<string, string> Environment
        {
            get => _environment ??= new Dictionary<string, string>();
            set => _environment = value;
        }

        [Input("interpreter")]
        private List<string>? _interpreter;

        public List<string> Interpreter
        {
            get => _interpreter ??= new List<string>();
            set => _interpreter = value;
        }

        [Input("logging")]
        public global::Pulumi.Command.Local.Logging? Logging { get; set; }

        [Input("stdin")]
        public string? Stdin { get; set; }

        public RunArgs()
        {
        }
        public static new RunArgs Empty => new RunArgs();
    }

    public sealed class RunInvokeArgs : global::Pulumi.InvokeArgs
    {
        [Input("addPreviousOutputInEnv")]
        public Input<bool>? AddPreviousOutputInEnv { get; set; }

        [Input("archivePaths")]
        private InputList<string>? _archivePaths;

        public InputList<string> ArchivePaths
        {
            get => _archivePaths ??= new InputList<string>();
            set => _archivePaths = value;
        }

        [Input("assetPaths")]
        private InputList<string>? _assetPaths;

        public InputList<string> AssetPaths
        {
            get => _assetPaths ??= new InputList<string>();
            set => _assetPaths = value;
        }

        [Input("command", required: true)]
        public Input<string> Command { get; set; } = default!;

        [Input("dir")]
        public Input<string>? Dir { get; set; }

        [Input("environment")]
        private InputMap<string>? _environment;

        public InputMap<string> Environment
        {
            get => _environment ??= new InputMap<string>();
            set => _environment = value;
        }

        [Input("interpreter")]
        private InputList<string>? _interpreter;

        public InputList<string> Interpreter
        {
            get => _interpreter ??= new InputList<string>();
            set => _interpreter = value;
        }

        [Input("logging")]
        public Input<global::Pulumi.Command.Local.Logging>? Logging { get; set; }

        [Input("stdin")]
        public Input<string>? Stdin { get; set; }

        public RunInvokeArgs()
        {
        }
        public static new RunInvokeArgs Empty => new RunInvokeArgs();
    }

    [OutputType]
    public sealed class RunResult
    {
        public readonly bool? AddPreviousOutputInEnv;
        public readonly Archive? Archive;
        public readonly ImmutableArray<string> ArchivePaths;
        public readonly ImmutableArray<string> AssetPaths;
        public readonly ImmutableDictionary<string, AssetOrArchive>? Assets;
        public readonly string Command;
        public readonly string? Dir;
        public readonly ImmutableDictionary<string, string>? Environment;
        public readonly ImmutableArray<string> Interpreter;
        public readonly global::Pulumi.Command.Local.Logging? Logging;
        public readonly string Stderr;
        public readonly string? Stdin;
        public readonly string Stdout;
        [OutputConstructor]
        private RunResult([OutputConstructorParameter("addPreviousOutputInEnv")] bool? @addPreviousOutputInEnv, [OutputConstructorParameter("archive")] Archive? @archive, [OutputConstructorParameter("archivePaths")] ImmutableArray<string> @archivePaths, [OutputConstructorParameter("assetPaths")] ImmutableArray<string> @assetPaths, [OutputConstructorParameter("assets")] ImmutableDictionary<string, AssetOrArchive>? @assets, [OutputConstructorParameter("command")] string @command, [OutputConstructorParameter("dir")] string? @dir, [OutputConstructorParameter("environment")] ImmutableDictionary<string, string>? @environment, [OutputConstructorParameter("interpreter")] ImmutableArray<string> @interpreter, [OutputConstructorParameter("logging")] global::Pulumi.Command.Local.Logging? @logging, [OutputConstructorParameter("stderr")] string @stderr, [OutputConstructorParameter("stdin")] string? @stdin, [OutputConstructorParameter("stdout")] string @stdout)
        {
            AddPreviousOutputInEnv = @addPreviousOutputInEnv;
            Archive = @archive;
            ArchivePaths = @archivePaths;
            AssetPaths = @assetPaths;
            Assets = @assets;
            Command = @command;
            Dir = @dir;
            Environment = @environment;
            Interpreter = @interpreter;
            Logging = @logging;
            Stderr = @stderr;
            Stdin = @stdin;
            Stdout = @stdout;
        }
    }
}
