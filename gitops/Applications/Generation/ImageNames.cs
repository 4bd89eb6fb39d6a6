using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Generation;

/// <summary>Takes images from another repository, as the <c>images</c> of kustomize do.</summary>
internal static class ImageNames
{
    /// <summary>Replaces the repository wherever a container names it; tag and digest stay.</summary>
    public static void Replace(GoMap tree, string repository, string other)
    {
        foreach (var (key, value) in tree.Entries)
        {
            switch (key, value)
            {
                case ("image", string image) when image == repository || image.StartsWith($"{repository}:", StringComparison.Ordinal)
                    || image.StartsWith($"{repository}@", StringComparison.Ordinal):
                    tree.Set(key, other + image[repository.Length..]);
                    break;
                case (_, GoMap map):
                    Replace(map, repository, other);
                    break;
                case (_, GoList list):
                    list.Items.OfType<GoMap>().ToList().ForEach(item => Replace(item, repository, other));
                    break;
                default:
                    break;
            }
        }
    }
}
