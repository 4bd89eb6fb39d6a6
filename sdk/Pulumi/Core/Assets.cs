using System.Collections.Immutable;

namespace Pulumi;

public abstract class AssetOrArchive
{
    private protected AssetOrArchive(object value) => Value = value ?? throw new ArgumentNullException(nameof(value));

    internal object Value { get; }
}

public abstract class Asset : AssetOrArchive
{
    private protected Asset(object value)
        : base(value)
    {
    }
}

public abstract class Archive : AssetOrArchive
{
    private protected Archive(object value)
        : base(value)
    {
    }
}

public sealed class FileAsset(string path) : Asset(path);

public sealed class StringAsset(string text) : Asset(text);

public sealed class RemoteAsset(string uri) : Asset(uri);

public sealed class FileArchive(string path) : Archive(path);

public sealed class RemoteArchive(string uri) : Archive(uri);

public sealed class AssetArchive(IDictionary<string, AssetOrArchive> assets) : Archive(assets.ToImmutableDictionary());
