namespace LcncInfra.Templating.Functions;

/// <summary>How the engine treats a function that Go's text/template handles itself.</summary>
internal enum BuiltinKind
{
    /// <summary>Like any other.</summary>
    None,

    /// <summary>Arguments are evaluated until one is false.</summary>
    And,

    /// <summary>Arguments are evaluated until one is true.</summary>
    Or,

    /// <summary>Error texts name the first argument as it is written.</summary>
    Call,
}
