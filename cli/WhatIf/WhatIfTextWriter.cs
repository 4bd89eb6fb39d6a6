using LcncInfra.Cli.Diff;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;

namespace LcncInfra.Cli.WhatIf;

/// <summary>Tells people what would move and change.</summary>
internal static class WhatIfTextWriter
{
    /// <summary>Writes each environment: the targets that move, then the files as <c>diff</c> shows them.</summary>
    public static void Write(CommandIo io, IReadOnlyList<SupposedEnvironment> environments)
    {
        var style = new TextStyle(io.ColoursOut);
        foreach (var (moved, difference) in environments)
        {
            io.Out.WriteLine(style.Bold($"{difference.Environment}: {Counted.Of(moved.Count, "deployment target")} would move"));
            var columns = new TextColumns();
            foreach (var target in moved)
            {
                foreach (var (clusterType, reason) in target.Leaves)
                {
                    columns.Add(["-", $"{clusterType}/{target.DeploymentTarget}", reason], style.Red);
                }

                foreach (var (clusterType, reason) in target.Joins)
                {
                    columns.Add(["+", $"{clusterType}/{target.DeploymentTarget}", reason], style.Green);
                }
            }

            columns.Write(io.Out, "  ");
            DiffTextWriter.Write(io, [difference]);
        }
    }
}
