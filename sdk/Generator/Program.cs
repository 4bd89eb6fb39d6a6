using LcncInfra.Generator.Commands;

namespace LcncInfra.Generator;

/// <summary>Writes the stand-ins for Pulumi's providers.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--packages");
        var known = arguments.Where((argument, index) => argument is "--check" or "--packages" || (at >= 0 && index == at + 1)).Count();
        if (known != arguments.Length || at == arguments.Length - 1)
        {
            Console.Error.WriteLine("usage: dotnet run --project sdk/Generator -- [--check] [--packages DIR]");
            return 2;
        }

        var root = Root();
        var packages = at < 0 ? Path.Combine(root, "sdk", "Generator", ".cache") : Path.GetFullPath(arguments[at + 1]);
        return new GenerateCommand(root, packages, Console.Out).Run(arguments.Contains("--check", StringComparer.Ordinal));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "LcncInfra.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The solution is not above this program.");
        }

        return folder;
    }
}
