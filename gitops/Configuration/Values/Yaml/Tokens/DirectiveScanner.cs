namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>Scans <c>%YAML</c> and <c>%TAG</c> lines.</summary>
internal sealed class DirectiveScanner(YamlCharacters characters)
{
    public YamlToken Scan()
    {
        var line = characters.Line;
        characters.Skip();
        var token = ScanName() switch
        {
            "YAML" => ScanVersion(line),
            "TAG" => ScanTag(line),
            _ => throw Problem("found unknown directive name"),
        };
        characters.SkipBlanks();
        characters.SkipComment();
        if (!characters.IsBreakOrEnd())
        {
            throw Problem("did not find expected comment or line break");
        }

        characters.Ensure(2);
        characters.SkipLine();
        return token;
    }

    private string ScanName()
    {
        var name = new System.Text.StringBuilder();
        while (characters.IsNameCharacter())
        {
            characters.Read(name);
        }

        if (name.Length == 0)
        {
            throw Problem("could not find expected directive name");
        }

        return characters.IsBlankOrEnd() ? name.ToString() : throw Problem("found unexpected non-alphabetical character");
    }

    private YamlToken ScanVersion(int line)
    {
        characters.SkipBlanks();
        var major = ScanNumber();
        if (characters.Current != '.')
        {
            throw Problem("did not find expected digit or '.' character");
        }

        characters.Skip();
        return new(YamlTokenKind.VersionDirective, line) { Text = $"{major}.{ScanNumber()}" };
    }

    private int ScanNumber()
    {
        var number = 0;
        var length = 0;
        while (characters.Current is >= '0' and <= '9')
        {
            if (++length > 2)
            {
                throw Problem("found extremely long version number");
            }

            number = (10 * number) + characters.Current - '0';
            characters.Skip();
        }

        return length > 0 ? number : throw Problem("did not find expected version number");
    }

    private YamlToken ScanTag(int line)
    {
        var scanner = new TagScanner(characters);
        characters.SkipBlanks();
        var handle = scanner.ScanHandle(isDirective: true);
        if (!characters.IsBlank())
        {
            throw Problem("did not find expected whitespace");
        }

        characters.SkipBlanks();
        var prefix = scanner.ScanUri("");
        return characters.IsBlankOrEnd()
            ? new(YamlTokenKind.TagDirective, line) { Text = handle, Suffix = prefix }
            : throw Problem("did not find expected whitespace or line break");
    }

    private YamlSyntaxException Problem(string problem) => YamlSyntaxException.At(characters.Line, problem);
}
