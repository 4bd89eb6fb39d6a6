using System.CommandLine;
using LcncInfra.Cli.Apps.Generate;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Apps;

/// <summary><c>lcnc app</c>: everything about one low-code app.</summary>
internal static class AppCommand
{
    /// <summary>The command with those below it.</summary>
    public static Command Create(CommandIo io)
    {
        var command = new Command("app", "Makes, generates and prices low-code apps.");
        command.Add(AppGenerateCommand.Create(io));
        return command;
    }
}
