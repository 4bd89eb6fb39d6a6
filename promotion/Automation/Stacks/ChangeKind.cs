namespace LcncInfra.Automation.Stacks;

/// <summary>What happens to a resource of a stack.</summary>
public enum ChangeKind
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>It is made.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Update,

    /// <summary>Another one takes its place.</summary>
    Replace,

    /// <summary>It is deleted.</summary>
    Delete,

    /// <summary>What exists is taken over.</summary>
    Import,

    /// <summary>It is only read.</summary>
    Read,

    /// <summary>Something else, which the engine does for itself.</summary>
    Other,
}
