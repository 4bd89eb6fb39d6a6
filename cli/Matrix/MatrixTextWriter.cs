using LcncInfra.Cli.Running;
using Spectre.Console;

namespace LcncInfra.Cli.Matrix;

/// <summary>Draws the table for people.</summary>
internal static class MatrixTextWriter
{
    // Cells are never wrapped or cut: a terminal scrolls or wraps, and a pipe takes any width.
    private const int Width = 100_000;

    /// <summary>Draws each environment, and names what is left out below it.</summary>
    public static void Write(CommandIo io, IReadOnlyList<PlacementMatrix> matrices, bool names)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(io.Out),
            Ansi = io.ColoursOut ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = io.ColoursOut ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        foreach (var matrix in matrices)
        {
            console.Write(Table(matrix, names));
            Note(io.Out, "On no cluster type", matrix.UnplacedTargets);
            Note(io.Out, "Without targets", matrix.EmptyClusterTypes);
        }
    }

    private static Table Table(PlacementMatrix matrix, bool names)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text(matrix.Environment)).NoWrap());
        foreach (var clusterType in matrix.ClusterTypes)
        {
            table.AddColumn(new TableColumn(Name(clusterType, matrix.EmptyClusterTypes)).NoWrap());
        }

        foreach (var target in matrix.Targets)
        {
            table.AddRow([Name(target, matrix.UnplacedTargets), .. matrix.ClusterTypes.Select(c => new Text(matrix.Cell(target, c, names)))]);
        }

        return table;
    }

    private static Text Name(string name, IReadOnlyList<string> leftOut) =>
        new(name, leftOut.Contains(name, StringComparer.Ordinal) ? new Style(Color.Yellow) : Style.Plain);

    private static void Note(TextWriter output, string what, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            output.WriteLine($"{what}: {string.Join(", ", names)}");
        }
    }
}
