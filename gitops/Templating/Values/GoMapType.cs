namespace LcncInfra.Templating.Values;

/// <summary>The Go type of a map, which decides what functions accept it and how it prints.</summary>
public enum GoMapType
{
    /// <summary><c>map[string]interface {}</c>: composed configuration, and what <c>dict</c> makes.</summary>
    StringToAny,

    /// <summary><c>map[string]string</c>: labels, and the manifests of a deployment target.</summary>
    StringToString,

    /// <summary><c>map[interface {}]interface {}</c>: every map inside a configuration value, as yaml.v2 reads it.</summary>
    AnyToAny,
}
