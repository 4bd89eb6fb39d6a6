namespace LcncInfra.Configuration.Values.Yaml;

/// <summary>Ends the reading of a text that is not YAML; never leaves <see cref="YamlV2Reader"/>.</summary>
internal sealed class YamlSyntaxException : Exception
{
    public YamlSyntaxException()
    {
    }

    public YamlSyntaxException(string message)
        : base(message)
    {
    }

    public YamlSyntaxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether the text may be YAML, but more of it than is read here.</summary>
    public bool IsRefusal { get; init; }

    public static YamlSyntaxException At(int line, string problem) => new($"line {line + 1}: {problem}");
}
