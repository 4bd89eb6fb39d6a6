using System.Globalization;
using LcncInfra.Benchmarks.Fleet;
using LcncInfra.Benchmarks.Measuring;

namespace LcncInfra.Benchmarks.Peers;

/// <summary>cdk8s as its users write it: one app, a chart for each deployment target, in it an object for each manifest of each cluster type; synthesized whole, once.</summary>
/// <remarks>Its time grows with the square of the charts: with one for each assignment it did not end at the largest size. See <c>docs/performance.md</c>.</remarks>
internal sealed class Cdk8sPeer : IPeer
{
    private static readonly Lazy<string?> Installed = new(Install);

    private static string Folder => Path.Combine(Product.Repository(), "benchmarks", "Peers", "cdk8s");

    /// <inheritdoc/>
    public string Name => "cdk8s synth";

    /// <inheritdoc/>
    public string? Missing => Installed.Value;

    /// <inheritdoc/>
    public PeerResult Measure(FleetParameters fleet, Scratch scratch)
    {
        var seconds = TimedProcess.Run(
            "node", "--max-old-space-size=8192", Path.Combine(Folder, "synth.js"), Text(fleet.Assignments), Text(fleet.Targets), scratch.Of("peer")).Seconds;
        scratch.Remove("peer");
        var objects = fleet.Assignments * PeerObjects.PerAssignment;
        return new(Name, seconds, objects, objects);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

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
