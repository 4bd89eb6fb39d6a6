namespace LcncInfra.Templating;

/// <summary>An action that printed <c>&lt;no value&gt;</c>, because what it names is missing.</summary>
/// <param name="Line">Line of the template, from 1; of the output that was evaluated again if <paramref name="NestedLevel"/> is not 0.</param>
/// <param name="Column">Column, from 1, in UTF-16 units.</param>
/// <param name="Expression">The action's expression, e.g. <c>.ConfigData.region</c>.</param>
/// <param name="NestedLevel">0 for the template itself, 1 for its output evaluated again, and so on.</param>
public sealed record NoValuePrint(int Line, int Column, string Expression, int NestedLevel);
