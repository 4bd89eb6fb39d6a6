namespace LcncInfra.Cli.Images;

/// <summary>How images are listed.</summary>
internal enum ImagesFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>One JSON document, as <c>schemas/output/images.json</c> describes it.</summary>
    Json,

    /// <summary>A name a line, for tools that copy images.</summary>
    OciList,

    /// <summary>A package of Zarf with nothing but the images.</summary>
    Zarf,
}
