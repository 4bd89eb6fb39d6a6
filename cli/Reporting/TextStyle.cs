namespace LcncInfra.Cli.Reporting;

/// <summary>Colours text for a terminal, or leaves it as it is when it goes elsewhere.</summary>
/// <param name="Colours">Whether the text goes to a terminal that shows colours.</param>
internal readonly record struct TextStyle(bool Colours)
{
    /// <summary>What goes or is wrong.</summary>
    public string Red(string text) => Code("31", text);

    /// <summary>What comes or is right.</summary>
    public string Green(string text) => Code("32", text);

    /// <summary>Where something is.</summary>
    public string Cyan(string text) => Code("36", text);

    /// <summary>What the text is about.</summary>
    public string Bold(string text) => Code("1", text);

    /// <summary>What is said besides.</summary>
    public string Dim(string text) => Code("2", text);

    private string Code(string code, string text) => Colours && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
