using System.CommandLine;
using LcncInfra.Cli.Apps;
using LcncInfra.Cli.Assemble;
using LcncInfra.Cli.Completion;
using LcncInfra.Cli.Diff;
using LcncInfra.Cli.Eval;
using LcncInfra.Cli.Explain;
using LcncInfra.Cli.Generate;
using LcncInfra.Cli.Images;
using LcncInfra.Cli.Init;
using LcncInfra.Cli.Interchange;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Matrix;
using LcncInfra.Cli.PlacementTests;
using LcncInfra.Cli.Policies;
using LcncInfra.Cli.Promote;
using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Validate;
using LcncInfra.Cli.Verify;
using LcncInfra.Cli.WhatIf;

namespace LcncInfra.Cli.Running;

/// <summary>Every command of <c>lcnc</c>.</summary>
internal static class Commands
{
    /// <summary>The root command with all others below it.</summary>
    public static RootCommand Root(CommandIo io)
    {
        var root = new RootCommand("Generates the platform GitOps repository of a fleet from its control plane.");
        root.Add(InitCommand.Create(io));
        root.Add(GenerateCommand.Create(io));
        root.Add(AppCommand.Create(io));
        root.Add(AssembleCommand.Create(io));
        root.Add(PublishCommand.Create(io));
        root.Add(VerifyCommand.Create(io));
        root.Add(NoteCommand.Create(io));
        root.Add(LockCommand.Create(io));
        root.Add(PromoteCommand.Create(io));
        root.Add(ValidateCommand.Create(io));
        root.Add(PolicyCommand.Create(io));
        root.Add(TestCommand.Create(io));
        root.Add(DiffCommand.Create(io));
        root.Add(WhatIfCommand.Create(io));
        root.Add(MatrixCommand.Create(io));
        root.Add(ImagesCommand.Create(io));
        root.Add(ExplainCommand.Create(io));
        root.Add(EvalCommand.Create(io));
        root.Add(CompletionCommand.Create(io));
        ExamplesHelpAction.AddTo(root);
        return root;
    }
}
