using System.Runtime.InteropServices;

namespace LcncInfra.Benchmarks.Measuring;

/// <summary>The <c>lcnc</c> that is measured: published as users install it, one self-contained file.</summary>
internal static class Product
{
    /// <summary>Publishes it.</summary>
    /// <returns>Path of the executable.</returns>
    public static string Publish(Scratch scratch)
    {
        var folder = scratch.Of("lcnc");
        TimedProcess.Run(
            "dotnet", "publish", Path.Combine(Repository(), "cli"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained",
            "-p:PublishSingleFile=true", "-p:PackAsTool=false", "--output", folder);
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "lcnc.exe" : "lcnc");
    }

    /// <summary>The folder that holds <c>LcncInfra.sln</c>.</summary>
    public static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LcncInfra.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds LcncInfra.sln.");
    }
}
