using LcncInfra.Templating.Syntax;

namespace LcncInfra.Templating.Execution;

/// <summary>A function, method or field with what it is given.</summary>
/// <param name="Dot">What fields in the arguments are read from.</param>
/// <param name="Node">The node that errors of the call are about.</param>
/// <param name="Arguments">The operands of the command; the first is the function itself. Empty if there is no command.</param>
/// <param name="Final">What was piped in.</param>
internal readonly record struct FieldAccess(Operand Dot, Node Node, Node[] Arguments, Operand Final)
{
    public bool HasArguments => Arguments.Length > 1 || !Final.IsAbsent;
}
