using System.Globalization;
using LcncInfra.Benchmarks.Measuring;

namespace LcncInfra.Benchmarks.Peers;

/// <summary>cdk8s as its users write it: one app, a chart for each assignment, an object for each manifest; synthesized whole, once.</summary>
internal sealed class Cdk8sPeer : IPeer
{
    private static readonly Lazy<string?> Installed = new(Install);

    private static string Folder => Path.Combine(Product.Repository(), "benchmarks", "Peers", "cdk8s");

    /// <inheritdoc/>
    public string Name => "cdk8s synth";

    /// <inheritdoc/>
    public string? Missing => Installed.Value;

    /// <inheritdoc/>
    public PeerResult Measure(int assignments, Scratch scratch)
    {
        var seconds = TimedProcess.Run(
            "node", "--max-old-space-size=8192", Path.Combine(Folder, "synth.js"), assignments.ToString(CultureInfo.InvariantCulture), scratch.Of("peer")).Seconds;
        scratch.Remove("peer");
        var objects = assignments * PeerObjects.PerAssignment;
        return new(Name, seconds, objects, objects);
    }

    private static string? Install()
    {
        try
        {
            TimedProcess.Run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", Folder);
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return $"npm could not install it: {exception.Message.Split('\n')[0]}";
        }
    }
}
