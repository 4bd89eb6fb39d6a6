using LcncInfra.Benchmarks.Commands;

namespace LcncInfra.Benchmarks;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        try
        {
            return arguments switch
            {
                ["fleet-write", .. var rest] => FleetWriteCommand.Run(rest),
                _ => Usage(),
            };
        }
        catch (ArgumentException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Usage()
    {
        Console.Error.WriteLine("""
            Usage: dotnet run -c Release --project benchmarks -- COMMAND

              fleet-write --size S|M|L --out DIR [--seed N] [--targets N ...]   write a synthetic control plane
            """);
        return 2;
    }
}
