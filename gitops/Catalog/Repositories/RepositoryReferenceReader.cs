using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Repositories;

/// <summary>Reads the fields <c>repo</c>, <c>branch</c> and <c>path</c>, wherever a kind has them.</summary>
internal static class RepositoryReferenceReader
{
    /// <summary>The fields.</summary>
    public static Field[] Fields { get; } =
    [
        Field.RequiredText("repo", TextFormat.Url, "URL of the git repository."),
        Field.RequiredText("branch", TextFormat.Branch, "Branch."),
        Field.RequiredText("path", TextFormat.Folder, "Folder inside the repository; '.' for its root.") with { MustNotBeEmpty = false },
    ];

    /// <summary>The reference; <see langword="null"/> if a field is missing.</summary>
    public static RepositoryReference? Read(YamlObject fields) =>
        fields.Text("repo") is { } repo && fields.Text("branch") is { } branch && fields.Text("path") is { } path
            ? new RepositoryReference(repo, branch, path)
            : null;
}
