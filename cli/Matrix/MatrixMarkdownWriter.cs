namespace LcncInfra.Cli.Matrix;

/// <summary>Writes the table as Markdown.</summary>
internal static class MatrixMarkdownWriter
{
    public static void Write(TextWriter output, IReadOnlyList<PlacementMatrix> matrices, bool names)
    {
        foreach (var matrix in matrices)
        {
            output.WriteLine($"### {MarkdownText.Code(matrix.Environment)}");
            output.WriteLine();
            Row(output, ["target", .. matrix.ClusterTypes.Select(MarkdownText.Code)]);
            Row(output, ["---", .. matrix.ClusterTypes.Select(_ => "---")]);
            foreach (var target in matrix.Targets)
            {
                Row(output, [MarkdownText.Code(target), .. matrix.ClusterTypes.Select(c => MarkdownText.Plain(matrix.Cell(target, c, names)))]);
            }

            output.WriteLine();
            Note(output, "On no cluster type", matrix.UnplacedTargets);
            Note(output, "Without targets", matrix.EmptyClusterTypes);
        }
    }

    private static void Row(TextWriter output, IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static void Note(TextWriter output, string what, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            output.WriteLine($"{what}: {string.Join(", ", names.Select(MarkdownText.Code))}");
            output.WriteLine();
        }
    }
}
