namespace LcncInfra.Catalog.Kinds;

/// <summary>Rules for the text of a field.</summary>
internal enum TextFormat
{
    /// <summary>Any text.</summary>
    Any,

    /// <summary>Name of an object: a DNS-1123 subdomain that is safe in a path.</summary>
    Name,

    /// <summary>Name that becomes a namespace: a DNS-1123 label.</summary>
    NamespaceName,

    /// <summary>URL of a git repository.</summary>
    Url,

    /// <summary>Branch of a git repository.</summary>
    Branch,

    /// <summary>Folder of a git repository.</summary>
    Folder,

    /// <summary>Commit of a git repository.</summary>
    Commit,

    /// <summary>Key of a label.</summary>
    LabelKey,

    /// <summary>Value of a label.</summary>
    LabelValue,

    /// <summary>Key of a ConfigMap.</summary>
    ConfigKey,

    /// <summary>Amount of a resource, which may also be written as a number.</summary>
    Quantity,

    /// <summary>Digest of content.</summary>
    Digest,

    /// <summary>Code of a diagnostic.</summary>
    DiagnosticCode,

    /// <summary>Name of a variable that every reconciler can substitute.</summary>
    Variable,

    /// <summary>Text on one line.</summary>
    Line,
}
