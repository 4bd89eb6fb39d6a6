using LcncInfra.Cli.Running;

namespace LcncInfra.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        CollectionBudget.Begin();
        return CommandLine.Run(arguments, CommandIo.Process());
    }
}
