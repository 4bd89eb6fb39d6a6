namespace LcncInfra.Templating.Functions;

/// <summary>Why a call failed, which decides the diagnostic.</summary>
public enum GoFunctionFailure
{
    /// <summary>Go returns an error or panics.</summary>
    Error,

    /// <summary>Go's result would not be a function of the arguments.</summary>
    Refused,

    /// <summary>The result would be larger or deeper than the engine allows.</summary>
    Limit,
}
