using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

public abstract class ResourceArgs : InputArgs
{
    public static readonly ResourceArgs Empty = new EmptyResourceArgs();

    private sealed class EmptyResourceArgs : ResourceArgs;
}

public abstract class InvokeArgs : InputArgs
{
    public static readonly InvokeArgs Empty = new EmptyInvokeArgs();

    private sealed class EmptyInvokeArgs : InvokeArgs;
}

public sealed class DictionaryResourceArgs : ResourceArgs
{
    private readonly ImmutableDictionary<string, object?> dictionary;

    public DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary)
    {
        foreach (var value in dictionary.Values.OfType<object>())
        {
            var type = value.GetType();
            Converter.Check(nameof(dictionary), value is IOutput ? type.GenericTypeArguments[0] : type, []);
        }

        this.dictionary = dictionary;
    }

    internal override ImmutableDictionary<string, object?> ToDictionary() => dictionary;
}
