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
                ["fleet", .. var rest] => FleetCommand.Run(rest),
                ["publish", .. var rest] => PublishCommand.Run(rest),
                ["policies", .. var rest] => PoliciesCommand.Run(rest),
                ["placement", .. var rest] => PlacementCommand.Run(rest),
                ["apps", .. var rest] => AppsCommand.Run(rest),
                ["parts", .. var rest] => PartsCommand.Run(rest),
                ["fleet-write", .. var rest] => FleetWriteCommand.Run(rest),
                _ => Usage(),
            };
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Usage()
    {
        Console.Error.WriteLine("""
            Usage: dotnet run -c Release --project benchmarks -- COMMAND

              fleet [--size S|M|L] [--peers] [--format text|json]      measure whole runs; without a size all three
                    [--runs N] [--lcnc PATH] [--folder DIR]            N of each (5), another lcnc, another place than tmpfs
              publish [--size S|M|L] [--runs N] [--lcnc PATH] [--folder DIR]   measure publishing one changed value beside generating it
              policies [--size S|M|L] [--runs N] [--lcnc PATH] [--folder DIR]  measure judging the whole tree beside generating it
              placement [--targets N] [--cluster-types N] [--policies N] [--runs N]   measure placement alone, on one core
              apps [--apps N] [--targets N] [--cores N] [--runs N]     measure the golden path of low-code apps, in memory
              parts [--filter PATTERN ...]                             measure single stages with BenchmarkDotNet
              fleet-write --size S|M|L --out DIR [--seed N] [--targets N ...]   write a synthetic control plane
            """);
        return 2;
    }
}
