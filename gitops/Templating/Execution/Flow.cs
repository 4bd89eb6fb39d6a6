namespace LcncInfra.Templating.Execution;

/// <summary>Where execution goes after a node.</summary>
internal enum Flow
{
    Next,
    Continue,
    Break,
}
