using System.CommandLine;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Completion;

/// <summary><c>lcnc completion</c>: a script that teaches a shell to complete the command line.</summary>
internal static class CompletionCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.Shells]);
        var command = new DocumentedCommand(
            "completion",
            "Prints a script with which a shell completes commands, options and values of lcnc.",
            ("source <(lcnc completion bash)", "in ~/.bashrc"),
            ("source <(lcnc completion zsh)", "in ~/.zshrc, after compinit"),
            ("lcnc completion fish | source", "in ~/.config/fish/config.fish"),
            ("lcnc completion pwsh | Out-String | Invoke-Expression", "in $PROFILE"));
        command.Add(shell);
        command.SetAction(parsed => io.Out.Write(CompletionScripts.Of(parsed.GetRequiredValue(shell))));
        return command;
    }
}
