namespace LcncInfra.Configuration.JsonSchema.Formats;

/// <summary>Mail addresses as Go's net/mail reads a single one (RFC 5322): <c>Name &lt;a@b&gt;</c> has the format too.</summary>
internal static class MailAddress
{
    /// <summary>Whether a text is one address and nothing else.</summary>
    public static bool IsValid(string text)
    {
        var scanner = new MailScanner(text);
        scanner.SkipSpace();
        return TakeAddress(scanner, groups: true) && scanner.SkipComments() && scanner.IsAtEnd;
    }

    private static bool TakeAddress(MailScanner scanner, bool groups)
    {
        var start = scanner.Position;
        if (scanner.TakeSpec())
        {
            scanner.SkipSpace();
            return !scanner.Next('(') || scanner.TakeNameComment();
        }

        scanner.Position = start;
        scanner.SkipSpace();
        if (scanner.IsAtEnd || (!scanner.Next('<') && !scanner.TakePhrase()))
        {
            return false;
        }

        scanner.SkipSpace();
        if (groups && scanner.Take(':'))
        {
            return TakeGroup(scanner);
        }

        return scanner.Take('<') && scanner.TakeSpec() && scanner.Take('>');
    }

    // A named group counts as one address when it has exactly one member.
    private static bool TakeGroup(MailScanner scanner)
    {
        scanner.SkipSpace();
        if (!TakeAddress(scanner, groups: false) || !scanner.SkipComments() || !scanner.Take(';'))
        {
            return false;
        }

        scanner.SkipComments();
        return true;
    }
}
