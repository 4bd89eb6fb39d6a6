using LcncInfra.Cli.Explain;
using LcncInfra.Templating;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Cli.Eval;

/// <summary>Shows the variables of a template as YAML, under the names that templates call them by.</summary>
internal static class TemplateVariablesText
{
    /// <summary>The YAML text; what looks like a secret is shown as a digest.</summary>
    public static string Of(TemplateVariables variables)
    {
        var data = variables.ToGo();
        var map = new GoMap(GoMapType.StringToAny);
        for (var i = 0; i < data.Type.Fields.Count; i++)
        {
            map.Set(data.Type.Fields[i], ConfigValueText.WithoutSecrets(data.Type.Fields[i], data[i]));
        }

        return YamlV3Writer.Write(map);
    }
}
