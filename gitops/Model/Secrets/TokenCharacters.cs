using System.Buffers;

namespace LcncInfra.Model.Secrets;

/// <summary>The characters that tokens and keys are written with.</summary>
internal static class TokenCharacters
{
    public static SearchValues<char> All { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-%");

    /// <summary>What ends the user, host and port of a URL inside any text.</summary>
    public static SearchValues<char> AuthorityEnds { get; } = SearchValues.Create("/?# \t\r\n\"'");
}
