namespace LcncInfra.Rendering.Remembering;

/// <summary>What an earlier run is said to have rendered is not what is rendered: the memory is made up, and a run has to do without it.</summary>
/// <remarks>It comes while bytes are asked for, before a published file is touched: everything is rendered before the first byte is written.</remarks>
public sealed class WrongMemoryException : Exception
{
    /// <summary>A memory that is made up.</summary>
    public WrongMemoryException()
        : base("What was remembered is not what is rendered.")
    {
    }

    /// <summary>A memory that is made up.</summary>
    public WrongMemoryException(string message)
        : base(message)
    {
    }

    /// <summary>A memory that is made up.</summary>
    public WrongMemoryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
