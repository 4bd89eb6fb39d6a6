namespace LcncInfra.Templating.Values;

/// <summary>A Go struct type whose fields templates may read, such as the data of a template.</summary>
public sealed class GoStructType
{
    private readonly string[] _fields;

    /// <summary>A type by its name as Go prints it (<c>scheduler.dataType</c>) and its exported fields in order.</summary>
    public GoStructType(string name, params IEnumerable<string> fields)
    {
        Type = new GoType(name, GoKind.Struct);
        _fields = [.. fields];
    }

    /// <summary>The type as functions and error texts know it.</summary>
    public GoType Type { get; }

    /// <summary>Names of the fields in order.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>Where a field stands among <see cref="Fields"/>; -1 if there is none of this name.</summary>
    public int IndexOf(string field) => Array.IndexOf(_fields, field);
}
