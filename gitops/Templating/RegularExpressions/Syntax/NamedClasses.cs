namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>The classes that a pattern names: <c>\d</c>, <c>[:alpha:]</c>; all of ASCII.</summary>
internal static class NamedClasses
{
    /// <summary>The ranges of <c>\d</c>, <c>\s</c> or <c>\w</c> by its letter in lower case.</summary>
    public static int[]? OfLetter(char letter) => letter switch
    {
        'd' => ['0', '9'],
        's' => ['\t', '\n', '\f', '\r', ' ', ' '],
        'w' => ['0', '9', 'A', 'Z', '_', '_', 'a', 'z'],
        _ => null,
    };

    /// <summary>The ranges of a POSIX class by its name, as in <c>[:alpha:]</c>.</summary>
    public static int[]? OfPosixName(string name) => name switch
    {
        "alnum" => ['0', '9', 'A', 'Z', 'a', 'z'],
        "alpha" => ['A', 'Z', 'a', 'z'],
        "ascii" => [0, 0x7F],
        "blank" => ['\t', '\t', ' ', ' '],
        "cntrl" => [0, 0x1F, 0x7F, 0x7F],
        "digit" => ['0', '9'],
        "graph" => ['!', '~'],
        "lower" => ['a', 'z'],
        "print" => [' ', '~'],
        "punct" => ['!', '/', ':', '@', '[', '`', '{', '~'],
        "space" => ['\t', '\r', ' ', ' '],
        "upper" => ['A', 'Z'],
        "word" => ['0', '9', 'A', 'Z', '_', '_', 'a', 'z'],
        "xdigit" => ['0', '9', 'A', 'F', 'a', 'f'],
        _ => null,
    };
}
