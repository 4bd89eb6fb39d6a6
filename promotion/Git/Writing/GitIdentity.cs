namespace LcncInfra.Git.Writing;

/// <summary>In whose name commits are made.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The address.</param>
public sealed record GitIdentity(string Name, string Address)
{
    /// <summary>The program itself, where nobody is configured.</summary>
    public static GitIdentity Program { get; } = new("lcnc", "lcnc@lcncinfra.io");
}
