namespace LcncInfra.Generator.Declarations;

/// <summary>Splits a declaration file into words, texts and signs; comments are left out.</summary>
internal static class TsLexer
{
    /// <summary>The tokens; a text keeps its quotes, so that it differs from a word.</summary>
    public static List<string> Tokens(string text)
    {
        var tokens = new List<string>(text.Length / 16);
        var at = 0;
        while (at < text.Length)
        {
            var end = EndOf(text, at);
            if (!char.IsWhiteSpace(text[at]) && !IsComment(text, at))
            {
                tokens.Add(text[at..end]);
            }

            at = end;
        }

        return tokens;
    }

    private static bool IsComment(string text, int at) =>
        text[at] == '/' && at + 1 < text.Length && (text[at + 1] is '/' or '*');

    private static int EndOf(string text, int at)
    {
        if (IsComment(text, at))
        {
            var closing = text[at + 1] == '/' ? "\n" : "*/";
            var end = text.IndexOf(closing, at + 2, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + closing.Length;
        }

        return text[at] switch
        {
            '"' or '\'' => EndOfText(text, at),
            var c when char.IsWhiteSpace(c) => While(text, at, char.IsWhiteSpace),
            var c when IsWordPart(c) => While(text, at, IsWordPart),
            _ => at + 1,
        };
    }

    private static int EndOfText(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && text[end] != text[at])
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return Math.Min(text.Length, end + 1);
    }

    private static int While(string text, int at, Func<char, bool> holds)
    {
        while (at < text.Length && holds(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '$';
}
