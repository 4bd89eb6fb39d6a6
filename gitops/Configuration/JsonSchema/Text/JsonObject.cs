using System.Diagnostics.CodeAnalysis;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>A JSON object whose keys can be walked in ordinal order, which stands for Go's order at random.</summary>
/// <remarks>
/// JSON values are: <see langword="null"/>, <see cref="bool"/>, <see cref="JsonNumber"/>, <see cref="string"/>, <c>object?[]</c> and
/// <see cref="JsonObject"/>.
/// </remarks>
internal sealed class JsonObject
{
    private readonly Dictionary<string, object?> _members;
    private string[]? _sorted;

    public JsonObject(int capacity) => _members = new Dictionary<string, object?>(capacity, StringComparer.Ordinal);

    public int Count => _members.Count;

    /// <summary>The keys in ordinal order; computed once, since an object is no longer changed when it is walked.</summary>
    public IReadOnlyList<string> Keys => _sorted ??= Sorted();

    public object? this[string key]
    {
        get => _members[key];
        set
        {
            _members[key] = value;
            _sorted = null;
        }
    }

    public bool Has(string key) => _members.ContainsKey(key);

    public bool TryGet(string key, [MaybeNullWhen(false)] out object? value) => _members.TryGetValue(key, out value);

    private string[] Sorted()
    {
        var keys = _members.Keys.ToArray();
        Array.Sort(keys, StringComparer.Ordinal);
        return keys;
    }
}
