using System.Globalization;

namespace LcncInfra.Benchmarks.Commands;

/// <summary>The options of a command, each <c>--name value</c> or, as a switch, <c>--name</c>.</summary>
internal sealed class CommandArguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private CommandArguments()
    {
    }

    /// <summary>Reads options.</summary>
    /// <exception cref="ArgumentException">An option is not among the known ones.</exception>
    public static CommandArguments Read(IReadOnlyList<string> arguments, IReadOnlyCollection<string> known)
    {
        var read = new CommandArguments();
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!known.Contains(arguments[i], StringComparer.Ordinal))
            {
                throw new ArgumentException($"'{arguments[i]}' is not one of {string.Join(", ", known)}.", nameof(arguments));
            }

            var hasValue = i + 1 < arguments.Count && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal);
            read._values[arguments[i]] = hasValue ? arguments[i + 1] : "true";
            i += hasValue ? 1 : 0;
        }

        return read;
    }

    /// <summary>The value of an option; <see langword="null"/> when it was not given.</summary>
    public string? Text(string option) => _values.GetValueOrDefault(option);

    /// <summary>The value of an option as a number, or what stands for it when it was not given.</summary>
    public int Number(string option, int otherwise) =>
        Text(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
