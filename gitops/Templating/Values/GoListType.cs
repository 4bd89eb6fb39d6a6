namespace LcncInfra.Templating.Values;

/// <summary>The Go type of a list, which decides what functions accept it.</summary>
public enum GoListType
{
    /// <summary><c>[]interface {}</c>: every list in a configuration value, and what <c>list</c> makes.</summary>
    Any,

    /// <summary><c>[]string</c>: what <c>splitList</c> and <c>sortAlpha</c> make.</summary>
    String,

    /// <summary><c>[]int</c>: what <c>until</c> makes.</summary>
    Int,
}
