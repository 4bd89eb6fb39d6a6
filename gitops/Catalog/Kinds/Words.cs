using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Kinds;

/// <summary>The words of a field that chooses among the values of an enum.</summary>
/// <param name="words">The words in the order in which they are listed, and what each means.</param>
internal sealed class Words<T>(params (string Word, T Value)[] words)
    where T : struct
{
    /// <summary>What the field can hold.</summary>
    public FieldShape Shape { get; } = new FieldShape.Choice(words.Select(w => w.Word).ToValueList());

    /// <summary>The value of a field; <see langword="null"/> if it was not written, or is none of the words, which the shape reports.</summary>
    public T? Read(YamlObject parent, string key) => parent.Text(key) is { } text ? ValueOf(text) : null;

    /// <summary>The value of a word; <see langword="null"/> if it is none of the words.</summary>
    public T? ValueOf(string text)
    {
        foreach (var (word, value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The word of a value.</summary>
    public string WordOf(T value) => Array.Find(words, w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word;
}
