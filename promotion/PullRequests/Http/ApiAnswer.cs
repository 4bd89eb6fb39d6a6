using System.Text.Json;

namespace LcncInfra.PullRequests.Http;

/// <summary>An answer of an API, read to its end.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Headers">Its headers by name; several of one name are joined with commas.</param>
/// <param name="Content">Its body.</param>
internal sealed record ApiAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Content)
{
    /// <summary>Whether the API did what it was asked.</summary>
    public bool IsSuccess => Status is >= 200 and < 300 && !IsSignIn;

    /// <summary>Whether it is the page on which people sign in, which Azure DevOps sends in place of a refusal.</summary>
    public bool IsSignIn => Status == 203 && (Header("Content-Type")?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) ?? false);

    /// <summary>A header; <see langword="null"/> if it is not there.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>The body as JSON; <see langword="null"/> if it is none.</summary>
    public JsonElement? Json()
    {
        try
        {
            using var document = JsonDocument.Parse(Content);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
