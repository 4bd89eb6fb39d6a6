using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LcncInfra.Catalog.Reading;

/// <summary>Reads a parser's events, with one kind of exception for whatever the parser stumbles over.</summary>
internal sealed class YamlEventReader(string text)
{
    private readonly Parser _parser = new(new StringReader(text));

    /// <summary>The next event; <see langword="null"/> after the last.</summary>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public ParsingEvent? Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current : null;
        }
        catch (InvalidOperationException problem)
        {
            // The parser's own checks fail on some malformed texts, such as a list that ends inside a value.
            throw Translate(problem);
        }
        catch (ArgumentException problem)
        {
            // As above, for texts such as the tag `!![`.
            throw Translate(problem);
        }
    }

    private YamlException Translate(Exception problem)
    {
        var end = _parser.Current?.End ?? Mark.Empty;
        return new YamlException(end, end, problem.Message, problem);
    }
}
