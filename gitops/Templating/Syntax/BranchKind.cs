namespace LcncInfra.Templating.Syntax;

/// <summary>The keyword of a <see cref="BranchNode"/>.</summary>
internal enum BranchKind
{
    If,
    Range,
    With,
}
