using LcncInfra.Model.Collections;

namespace LcncInfra.AppRepositories.Pins;

/// <summary>What became of the pin of an app.</summary>
/// <param name="App">Name of the app.</param>
/// <param name="Before">The pin that was written; <see langword="null"/> if there was no tag.</param>
/// <param name="After">The pin that is written now.</param>
/// <param name="Content">The whole file with it; the same bytes if nothing changed.</param>
public sealed record PinChange(string App, ImagePin? Before, ImagePin After, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether a byte of the file changed.</summary>
    public bool HasChanged { get; init; }

    /// <summary>What changed, each the end of a sentence: <c>tag 1.4.0 becomes 1.5.0</c>.</summary>
    public required ValueList<string> Words { get; init; }
}
