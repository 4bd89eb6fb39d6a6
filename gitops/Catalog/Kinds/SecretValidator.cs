using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Secrets;

namespace LcncInfra.Catalog.Kinds;

/// <summary>Finds secrets in what people wrote, whatever the field: labels, annotations, templates, schemas, descriptions, reasons.</summary>
/// <remarks>The data of ConfigMaps is judged as configuration, and credentials in the URL of a repository by the field's format.</remarks>
internal static class SecretValidator
{
    public static void Validate(YamlMap document, ObjectContext context)
    {
        foreach (var entry in document.Entries)
        {
            if (context.Kind != "ConfigMap" || entry.Key is not ("data" or "binaryData"))
            {
                Check(entry.Value, entry.Key, FieldPath.Root.Of(entry.Key), context);
            }
        }
    }

    private static void Check(YamlValue value, string key, FieldPath path, ObjectContext context)
    {
        switch (value)
        {
            case YamlMap map:
                foreach (var entry in map.Entries)
                {
                    Check(entry.Value, entry.Key, path.Of(entry.Key), context);
                }

                break;
            case YamlList list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Check(list.Items[i], key, path.Of(i), context);
                }

                break;
            case YamlScalar { IsNull: false } scalar when SecretHint.IsIn(key) || SecretHint.IsIn(scalar.Text):
                CheckText(scalar, key, path, context);
                break;
            default:
                break;
        }
    }

    private static void CheckText(YamlScalar scalar, string key, FieldPath path, ObjectContext context)
    {
        if (key == "repo" && context.Kind != "Workload")
        {
            return;
        }

        if (SecretsInText.Find(scalar.Text).FirstOrDefault() is { Line: > 0 } found)
        {
            context.Report(SecretDiagnostics.Secret(LineOf(scalar.Span, found.Line), context.Owner, path.ToString(), found.Shape));
        }
        else if (SecretShape.Of(key, scalar.Text) is { } shape)
        {
            context.Report(SecretDiagnostics.Secret(scalar.Span, context.Owner, path.ToString(), shape));
        }
    }

    // A block scalar begins on the line after its '|'.
    private static SourceSpan LineOf(SourceSpan whole, int line) =>
        whole.EndLine > whole.Line ? SourceSpan.At(whole.File, whole.Line + line, 1) : whole;
}
