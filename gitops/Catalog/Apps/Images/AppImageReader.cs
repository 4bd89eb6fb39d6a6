using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Images;

/// <summary>Reads the image of an app.</summary>
internal static class AppImageReader
{
    /// <summary>The field.</summary>
    public static Field Field { get; } = Field.RequiredObject("image", "The container image.",
        Field.RequiredText("repository", TextFormat.ImageRepository, "Host and path, without tag and digest."),
        Field.OptionalText("tag", TextFormat.ImageTag, "The tag."),
        Field.OptionalText("digest", TextFormat.Digest, "The digest that the tag is pinned to; environments of class production ask for it."),
        Field.OptionalText("mirror", TextFormat.ImageRepository, "The repository that holds the same images where cluster types have 'registry-mirror'."),
        new Field("pullSecrets", new FieldShape.List(new FieldShape.Text(TextFormat.Name)), "Names of the Secrets that open the repository."));

    /// <summary>The image; <see langword="null"/> if it has no repository.</summary>
    public static AppImage? Read(YamlObject spec)
    {
        var image = spec.Object("image");
        return image.Text("repository") is { } repository
            ? new AppImage(repository)
            {
                Tag = image.Text("tag"),
                Digest = image.Text("digest"),
                Mirror = image.Text("mirror"),
                PullSecrets = image.TextList("pullSecrets"),
            }
            : null;
    }
}
