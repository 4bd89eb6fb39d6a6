namespace LcncInfra.Templating.Functions;

/// <summary>Ends a call as an error returned by a Go function does; the engine turns it into an error of the template.</summary>
/// <remarks>The message is Go's, without the function's name: the engine puts <c>error calling NAME: </c> before it.</remarks>
public sealed class GoFunctionException : Exception
{
    /// <summary>An error with Go's text.</summary>
    public GoFunctionException(string message)
        : base(message)
    {
    }

    /// <summary>An error without text.</summary>
    public GoFunctionException()
    {
    }

    /// <summary>An error with Go's text, and what caused it.</summary>
    public GoFunctionException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Why the call failed.</summary>
    public GoFunctionFailure Failure { get; private init; }

    /// <summary>The result would not be a function of the arguments: <paramref name="reason"/> says what it depends on.</summary>
    public static GoFunctionException Refused(string reason) => new("refused, because " + reason) { Failure = GoFunctionFailure.Refused };

    /// <summary>The result would exceed a limit of the engine, which <paramref name="message"/> names.</summary>
    public static GoFunctionException Limit(string message) => new(message) { Failure = GoFunctionFailure.Limit };
}
