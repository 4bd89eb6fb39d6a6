using System.CommandLine;
using LcncInfra.Cli.Apps.Costs;
using LcncInfra.Cli.Apps.Generate;
using LcncInfra.Cli.Apps.Lanes;
using LcncInfra.Cli.Apps.New;
using LcncInfra.Cli.Apps.SetImage;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.Apps;

/// <summary><c>lcnc app</c>: everything about one low-code app.</summary>
internal static class AppCommand
{
    /// <summary>The command with those below it.</summary>
    public static Command Create(CommandIo io)
    {
        var command = new Command("app", "Makes, generates and prices low-code apps.");
        command.Add(NewAppCommand.Create(io));
        command.Add(AppGenerateCommand.Create(io));
        command.Add(SetImageCommand.Create(io));
        command.Add(CostCommand.Create(io));
        command.Add(CheckLaneCommand.Create(io));
        return command;
    }
}
