using System.Globalization;
using LcncInfra.Generator.Commands;

namespace LcncInfra.Generator.Tests;

/// <summary>Runs the generator on a package with one of everything, in a repository of its own.</summary>
public sealed class GenerateCommandTests : IDisposable
{
    private const string ResourceDeclarations = """
        import * as pulumi from "@pulumi/pulumi";
        /** A comment { with "signs". */
        export declare class Command extends pulumi.CustomResource {
            static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Command;
            readonly create: pulumi.Output<string | undefined>;
            readonly part: pulumi.Output<outputs.local.Part>;
            readonly size: pulumi.Output<number>;
            constructor(name: string, args?: CommandArgs, opts?: pulumi.CustomResourceOptions);
        }
        export interface CommandArgs {
            assets?: pulumi.Input<pulumi.Input<pulumi.asset.Asset | pulumi.asset.Archive>[] | undefined>;
            create: pulumi.Input<string>;
            either?: pulumi.Input<string | inputs.local.Part | undefined>;
            environment?: pulumi.Input<{
                [key: string]: pulumi.Input<string>;
            }>;
            kind?: pulumi.Input<"fixed" | undefined>;
            logging?: pulumi.Input<enums.local.Logging>;
            parts?: pulumi.Input<pulumi.Input<inputs.local.Part>[]>;
            ratio?: pulumi.Input<number>;
            size?: pulumi.Input<number>;
            token?: pulumi.Input<string>;
            triggers?: pulumi.Input<any[]>;
        }
        """;

    private const string ResourceScript = """
        class Command extends pulumi.CustomResource {
            static __pulumiType = 'command:local:Command';
            constructor(name, args, opts) {
                if (!opts.id) {
                    resourceInputs["create"] = args?.create;
                    resourceInputs["kind"] = "fixed";
                    resourceInputs["size"] = (args?.size) ?? 3;
                    resourceInputs["token"] = args?.token ? pulumi.secret(args.token) : undefined;
                }
                const secretOpts = { additionalSecretOutputs: ["token"] };
            }
        }
        """;

    private const string FunctionDeclarations = """
        export declare function run(args: RunArgs, opts?: pulumi.InvokeOptions): Promise<RunResult>;
        export interface RunArgs {
            command: string;
            list?: string[];
        }
        export interface RunResult {
            readonly stdout: string;
            readonly parts?: outputs.local.Part[];
        }
        export declare function runOutput(args: RunOutputArgs, opts?: pulumi.InvokeOutputOptions): pulumi.Output<RunResult>;
        export interface RunOutputArgs {
            command: pulumi.Input<string>;
            list?: pulumi.Input<pulumi.Input<string>[]>;
        }
        """;

    private readonly TemporaryFolder _root = new();
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);

    public GenerateCommandTests()
    {
        const string Package = "packages/command-1.2.1/package";
        _root.Write("Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="Pulumi.Command" Version="1.2.1" /></ItemGroup></Project>""");
        _root.Write("sdk/Generator/resources.txt", "# what is in use\ncommand local/Command\ncommand local/run # a function\n");
        _root.Write("sdk/Generator/names.txt", "namespace command local Local # Local/Command.cs\ndouble command local/Command ratio # Local/Command.cs\n");
        _root.Write($"{Package}/package.json", """{ "name": "@pulumi/command", "version": "v1.2.1" }""");
        _root.Write($"{Package}/local/command.d.ts", ResourceDeclarations);
        _root.Write($"{Package}/local/command.js", ResourceScript);
        _root.Write($"{Package}/local/run.d.ts", FunctionDeclarations);
        _root.Write($"{Package}/local/run.js", """return pulumi.runtime.invoke("command:local:run", { "command": args.command }, opts);""");
        _root.Write($"{Package}/types/input.d.ts", "export declare namespace local {\n  interface Part { name: pulumi.Input<string>; size?: pulumi.Input<number>; }\n}\n");
        _root.Write($"{Package}/types/output.d.ts", "export declare namespace local {\n  interface Part { name: string; size?: number; }\n}\n");
        _root.Write($"{Package}/types/enums/local/index.d.ts", "export declare const Logging: {\n  /** Text. */\n  readonly Stdout: \"stdout\";\n};\nexport type Logging = (typeof Logging)[keyof typeof Logging];\n");
    }

    private string Generated => File.ReadAllText(_root.Of("sdk", "Pulumi.Command", "Generated", "Pulumi.Command.Local.cs"));

    public void Dispose()
    {
        _root.Dispose();
        _output.Dispose();
    }

    [Theory]
    [InlineData("public partial class Command : global::Pulumi.CustomResource")]
    [InlineData("public Output<string?> Create { get; private set; } = null!;")]
    [InlineData("public Output<global::Pulumi.Command.Local.Outputs.Part> Part { get; private set; } = null!;")]
    [InlineData("public Output<int> Size { get; private set; } = null!;")]
    [InlineData("public Command(string name, global::Pulumi.Command.Local.CommandArgs? args = null, CustomResourceOptions? options = null)")]
    [InlineData(": base(\"command:local:Command\", name, MakeArgs(args), MakeOptions(options, \"\"))")]
    [InlineData("args.Kind = \"fixed\";")]
    [InlineData("AdditionalSecretOutputs = { \"token\" }")]
    [InlineData("[Input(\"create\", required: true)]\n        public Input<string> Create { get; set; } = default!;")]
    [InlineData("public InputList<AssetOrArchive> Assets")]
    [InlineData("public InputMap<string> Environment")]
    [InlineData("public InputUnion<string, global::Pulumi.Command.Local.Inputs.PartArgs>? Either { get; set; }")]
    [InlineData("public Input<global::Pulumi.Command.Local.Logging>? Logging { get; set; }")]
    [InlineData("public Input<double>? Ratio { get; set; }")]
    [InlineData("public InputList<object> Triggers")]
    [InlineData("set => _token = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());")]
    [InlineData("Size = 3;")]
    [InlineData("public static Logging Stdout { get; } = new(\"stdout\");")]
    [InlineData("public static Task<RunResult> InvokeAsync(RunArgs args, InvokeOptions? options = null) =>")]
    [InlineData("public static Output<RunResult> Invoke(RunInvokeArgs args, InvokeOutputOptions options) =>")]
    [InlineData("public sealed class RunArgs : global::Pulumi.InvokeArgs")]
    [InlineData("public sealed class CommandArgs : global::Pulumi.ResourceArgs")]
    [InlineData("public List<string> List")]
    [InlineData("public readonly ImmutableArray<global::Pulumi.Command.Local.Outputs.Part> Parts;")]
    public void Declarations_and_program_text_become_the_API(string expected)
    {
        Assert.Equal(0, Run(check: false));

        Assert.Contains(expected, Generated, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_finds_what_was_edited_or_is_stale_and_writes_nothing()
    {
        Run(check: false);
        Assert.Equal(0, Run(check: true));

        var file = _root.Of("sdk", "Pulumi.Command", "Generated", "Pulumi.Command.Local.cs");
        var edited = Generated.Replace("required: true", "required: false", StringComparison.Ordinal);
        File.WriteAllText(file, edited);
        _root.Write("sdk/Pulumi.Command/Generated/Stale.cs", "// nothing");

        Assert.Equal(4, Run(check: true));
        Assert.Equal(edited, Generated);
        Assert.Contains("differs: sdk/Pulumi.Command/Generated/Stale.cs", _output.ToString().Replace('\\', '/'), StringComparison.Ordinal);

        Assert.Equal(0, Run(check: false));
        Assert.NotEqual(edited, Generated);
        Assert.False(File.Exists(_root.Of("sdk", "Pulumi.Command", "Generated", "Stale.cs")));
    }

    [Fact]
    public void A_package_of_another_version_is_refused()
    {
        _root.Write("packages/command-1.2.1/package/package.json", """{ "version": "1.2.2" }""");

        Assert.Contains("holds version 1.2.2", Failure(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sdk/Generator/names.txt", "double command local/Command ratio # Local/Command.cs\n", "names.txt has no line 'namespace command local")]
    [InlineData("sdk/Generator/names.txt", "namespace command local Local\n", "names.txt, line 1")]
    [InlineData("sdk/Generator/resources.txt", "command local/Nothing\n", "has no 'Nothing' in its module 'local'")]
    [InlineData("sdk/Generator/resources.txt", "command\n", "'command' is not 'package module/Name'")]
    [InlineData("packages/command-1.2.1/package/local/command.d.ts",
        "export declare class Command extends pulumi.CustomResource {\n readonly command: pulumi.Output<string>;\n}\nexport interface CommandArgs {\n}\n",
        "names.txt needs 'property command local/Command command")]
    public void What_cannot_be_told_is_asked_for(string file, string content, string expected)
    {
        _root.Write(file, content);

        Assert.Contains(expected, Failure(), StringComparison.Ordinal);
    }

    private int Run(bool check) => new GenerateCommand(_root.Path, _root.Of("packages"), _output).Run(check);

    private string Failure() => Assert.Throws<InvalidOperationException>(() => Run(check: false)).Message;
}
