namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>How a placement term compares.</summary>
public enum TermOperator
{
    /// <summary>There is a value, and it is one of those given.</summary>
    In,

    /// <summary>There is no value, or none of those given.</summary>
    NotIn,

    /// <summary>There is a value.</summary>
    Exists,

    /// <summary>There is no value.</summary>
    DoesNotExist,

    /// <summary>The value is a number or quantity above the one given.</summary>
    Gt,

    /// <summary>The value is a number or quantity not below the one given.</summary>
    Gte,

    /// <summary>The value is a number or quantity below the one given.</summary>
    Lt,

    /// <summary>The value is a number or quantity not above the one given.</summary>
    Lte,

    /// <summary>The value is a version in the range given.</summary>
    SemVer,
}
