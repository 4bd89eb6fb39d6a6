using System.CommandLine;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Resources;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Plans;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Preview;

/// <summary>The preview without the engine: <c>dotnet run --project stacks -- --stack dev</c>.</summary>
internal static class PreviewCommand
{
    private static readonly IResourceRule[] Rules = [new DuplicateNames()];

    /// <summary>The command.</summary>
    public static RootCommand Create(CommandIo io)
    {
        var stack = new Option<string>("--stack", "-s") { Description = "The stack; its settings are in Pulumi.STACK.yaml.", HelpName = "NAME", Required = true };
        stack.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !RepositoryPath.IsSegment(token.Value)))
            {
                result.AddError("A stack's name is a name of one file: letters, digits, '-', '_' and '.'.");
            }
        });
        var root = new Option<string>("--root") { Description = "Where Pulumi.yaml is, or a folder below.", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var against = new Option<string?>("--against")
        {
            Description = "What is published: a folder, or REF[:PATH] of the repository in this folder. Default: 'published' in the settings.",
            HelpName = "TREE",
        };
        var sarif = new Option<string?>("--sarif") { Description = "Also write what policies find, or why nothing was planned, as SARIF, for code scanning.", HelpName = "FILE" };
        var junit = new Option<string?>("--junit") { Description = "Also write what policies find, or why nothing was planned, as a JUnit report.", HelpName = "FILE" };
        var asOf = PolicyOptions.AsOfOption();
        var command = new RootCommand("Shows what a stack would ask of its providers and change in the GitOps repository; needs no Pulumi, credentials or state.")
        {
            stack, root, against, sarif, junit, asOf,
        };
        command.SetAction((parsed, _) => RunAsync(
            (parsed.GetRequiredValue(root), parsed.GetRequiredValue(stack), parsed.GetValue(against)), (options, written, found) => new EnvironmentStack(options, WrittenSettings.Check(written, found)), io,
            new PreviewReports(PolicyOptions.DayOf(parsed, asOf, io.Clock)) { Sarif = parsed.GetValue(sarif), Junit = parsed.GetValue(junit) }));
        return command;
    }

    /// <summary>Runs the preview of the stack that a function makes from its settings, reporting what it finds.</summary>
    public static async Task<int> RunAsync<TStack>(
        (string Root, string Stack, string? Against) asked, Func<StackOptions, StackSettings, DiagnosticBag, TStack> create, CommandIo io, PreviewReports reports) where TStack : Stack
    {
        var found = new DiagnosticBag();
        try
        {
            var settings = StackSettingsReader.Read(asked.Root, asked.Stack, found);
            var planned = settings is null ? null : await PlanAsync(settings, create, found).ConfigureAwait(false);
            if (settings is null || planned is null)
            {
                DiagnosticReporter.Report(found.InOrder(), OutputFormat.Text, io);
                reports.WriteStopped(found.InOrder(), SourceSpan.WholeFile($"Pulumi.{asked.Stack}.yaml"));
                return ExitCode.WrongInput;
            }

            ResourceTreeWriter.Write(io.Out, planned.Plan);
            io.Out.WriteLine();
            var policies = PreviewPolicies.Judge(settings, planned.Plan, reports.AsOf, io);
            found.AddRange(policies.SelectMany(p => p.WaiverFindings));
            PolicyTextWriter.Write(io, policies);
            reports.Write(policies, settings);
            DiagnosticReporter.Report(found.InOrder(), OutputFormat.Text, io);
            io.Out.WriteLine();
            var difference = GitOpsChange.Write(settings, asked.Against, planned.Publication, io);
            io.Out.WriteLine();
            EngineNotes.Write(io.Out, planned, settings);
            return found.HasErrors || policies.Any(p => p.HasErrors) ? ExitCode.WrongInput : difference;
        }
        finally
        {
            io.Out.Flush();
        }
    }

    private static async Task<PlannedEnvironment?> PlanAsync<TStack>(StackSettings settings, Func<StackOptions, StackSettings, DiagnosticBag, TStack> create, DiagnosticBag found)
        where TStack : Stack
    {
        try
        {
            var planned = await ProgramRunner.RunAsync(settings, options => create(options, settings, found)).ConfigureAwait(false);
            found.AddRange(Rules.SelectMany(rule => rule.Check(planned.Plan)));
            return planned;
        }
        catch (RunException) when (found.HasErrors)
        {
            // The program said why before it stopped.
        }
        catch (RunException failure)
        {
            found.Add(PreviewDiagnostics.ProgramFailed(settings.Stack, failure.Message));
        }
        catch (AggregateException) when (found.HasErrors)
        {
            // Here too.
        }
        catch (AggregateException several)
        {
            found.AddRange(several.InnerExceptions.Select(failure => PreviewDiagnostics.ProgramFailed(settings.Stack, failure.Message)));
        }

        return null;
    }
}
