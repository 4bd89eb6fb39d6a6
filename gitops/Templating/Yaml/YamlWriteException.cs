namespace LcncInfra.Templating.Yaml;

/// <summary>A value has no YAML text: it is nested too deeply, or holds what yaml.v3 cannot write either.</summary>
public sealed class YamlWriteException : Exception
{
    /// <summary>Without a reason.</summary>
    public YamlWriteException()
    {
    }

    /// <summary>With the reason, as a part of a sentence.</summary>
    public YamlWriteException(string message)
        : base(message)
    {
    }

    /// <summary>With the reason and what caused it.</summary>
    public YamlWriteException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
