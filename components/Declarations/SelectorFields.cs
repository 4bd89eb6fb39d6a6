using LcncInfra.Model.Labels;
using LcncInfra.Templating.Values;

namespace LcncInfra.Components.Declarations;

/// <summary>Writes label selectors as expressions, which say everything that a selector can.</summary>
internal static class SelectorFields
{
    /// <summary>The selector; empty for everything.</summary>
    public static GoMap Of(LabelSelector selector) => DeclaredFields.Of(
        ("matchExpressions", DeclaredFields.Items(selector.Requirements.Select(r => (object?)DeclaredFields.Of(
            ("key", r.Key),
            ("operator", r.Operator.ToString()),
            ("values", DeclaredFields.Texts(r.Values)))))));

    /// <summary>A field <c>labelSelector</c> with its selector, below the workspace where one is meant.</summary>
    public static GoMap Targets(string? workspace, LabelSelector selector) =>
        DeclaredFields.Of(("workspace", workspace), ("labelSelector", Of(selector)));
}
