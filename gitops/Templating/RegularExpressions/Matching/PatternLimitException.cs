namespace LcncInfra.Templating.RegularExpressions.Matching;

/// <summary>A search that would take too long, or make too long a text.</summary>
public sealed class PatternLimitException : Exception
{
    /// <summary>An exception without text; only here because exceptions have such a constructor.</summary>
    public PatternLimitException()
    {
    }

    /// <summary>An exception that says which limit was passed.</summary>
    public PatternLimitException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a cause.</summary>
    public PatternLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
