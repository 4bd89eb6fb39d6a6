namespace LcncInfra.Catalog.Templates;

/// <summary>What a Template is meant to write. Kalypso never compares it with the field that uses the template.</summary>
public enum TemplateType
{
    /// <summary>Objects of the reconciler.</summary>
    Reconciler,

    /// <summary>The namespace and what belongs to it.</summary>
    Namespace,

    /// <summary>Platform configuration values.</summary>
    Config,
}
