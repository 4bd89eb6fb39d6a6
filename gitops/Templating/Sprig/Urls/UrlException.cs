namespace LcncInfra.Templating.Sprig.Urls;

/// <summary>A text that is no URL; the message is that of Go's package <c>net/url</c>.</summary>
internal sealed class UrlException : Exception
{
    /// <summary>An exception without text; only here because exceptions have such a constructor.</summary>
    public UrlException()
    {
    }

    /// <summary>An exception with Go's message.</summary>
    public UrlException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a cause.</summary>
    public UrlException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
