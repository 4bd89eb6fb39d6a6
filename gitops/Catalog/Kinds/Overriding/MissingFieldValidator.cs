using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Kinds.Overriding;

/// <summary>Finds what is still missing after words were laid over others, each of which may be incomplete by itself.</summary>
internal static class MissingFieldValidator
{
    /// <summary>Reports required fields that nobody wrote; lists were checked where they were written.</summary>
    public static void Validate(YamlMap map, ValueList<Field> fields, FieldPath path, ObjectContext context)
    {
        foreach (var field in fields)
        {
            if (map.Get(field.Name) is not { } value)
            {
                if (field.IsRequired)
                {
                    context.Report(CatalogDiagnostics.MissingField(map.Span, context.Owner, path.Of(field.Name).ToString()));
                }
            }
            else if (field.Shape is FieldShape.Object known && value is YamlMap inner)
            {
                Validate(inner, known.Fields, path.Of(field.Name), context);
            }
        }
    }
}
