namespace LcncInfra.Configuration.JsonSchema;

/// <summary>The types of JSON values that a schema allows; none means that all are allowed.</summary>
[Flags]
public enum SchemaTypes
{
    /// <summary>No type is named: every value passes.</summary>
    None = 0,

    /// <summary>A list.</summary>
    Array = 1,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>A number without fractional part, <c>1.0</c> included.</summary>
    Integer = 4,

    /// <summary><c>null</c>.</summary>
    Null = 8,

    /// <summary>Any number.</summary>
    Number = 16,

    /// <summary>An object.</summary>
    Object = 32,

    /// <summary>A text.</summary>
    String = 64,
}
