namespace LcncInfra.PullRequests.Http;

/// <summary>Writes queries of URLs.</summary>
internal static class QueryText
{
    /// <summary>A path with a query.</summary>
    public static string Of(string path, params (string Name, string? Value)[] parameters)
    {
        var query = string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{Escape(p.Name)}={Escape(p.Value ?? string.Empty)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>A path or URL in whose query a parameter has another value.</summary>
    public static string With(string target, string name, string value)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (target, string.Empty) : (target[..mark], target[(mark + 1)..]);
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => p.Split('=')[0] != Escape(name));
        return $"{path}?{string.Join('&', kept.Append($"{Escape(name)}={Escape(value)}"))}";
    }

    // '$' and '.' stand in the names of Azure DevOps' parameters as they are.
    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%24", "$", StringComparison.Ordinal);
}
