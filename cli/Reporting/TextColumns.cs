namespace LcncInfra.Cli.Reporting;

/// <summary>Writes rows of cells below each other, each column as wide as its widest cell.</summary>
internal sealed class TextColumns
{
    private readonly List<(string[] Cells, Func<string, string>[] Styles)> _rows = [];

    /// <summary>Adds a row of plain cells.</summary>
    public void Add(params string[] cells) => Add(cells, []);

    /// <summary>Adds a row; a style changes how the cell at its index looks, and not how wide it is.</summary>
    public void Add(string[] cells, params Func<string, string>[] styles) => _rows.Add((cells, styles));

    /// <summary>Writes the rows, each after the indentation.</summary>
    public void Write(TextWriter output, string indent)
    {
        var widths = new int[_rows.Select(r => r.Cells.Length).DefaultIfEmpty().Max()];
        foreach (var (cells, _) in _rows)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                widths[i] = Math.Max(widths[i], cells[i].Length);
            }
        }

        foreach (var (cells, styles) in _rows)
        {
            var padded = cells.Select((cell, i) =>
                (i < styles.Length ? styles[i](cell) : cell) + (i < cells.Length - 1 ? new string(' ', widths[i] - cell.Length) : string.Empty));
            output.WriteLine((indent + string.Join("  ", padded)).TrimEnd());
        }
    }
}
