namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>A pattern that Go's package <c>regexp</c> refuses; the message is Go's.</summary>
public sealed class PatternSyntaxException : Exception
{
    /// <summary>An exception without text; only here because exceptions have such a constructor.</summary>
    public PatternSyntaxException()
    {
    }

    /// <summary>An exception with a whole message.</summary>
    public PatternSyntaxException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a cause.</summary>
    public PatternSyntaxException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception with one of Go's error codes and the part of the pattern it is about.</summary>
    public PatternSyntaxException(string code, string expression)
        : base($"error parsing regexp: {code}: `{expression}`")
    {
    }
}
