namespace LcncInfra.Repository.BlastRadii;

/// <summary>What is known about an assignment while files are looked at.</summary>
[Flags]
internal enum AssignmentStates
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A file of it is published.</summary>
    Existed = 1,

    /// <summary>A file of it will be published.</summary>
    Stays = 2,

    /// <summary>A file of it comes, changes or goes.</summary>
    Touched = 4,
}
