using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Kinds;

/// <summary>Finds what is written and has no effect: fields that only Kubernetes knows, and annotations that nothing here reads.</summary>
internal static class UnreadFieldValidator
{
    /// <summary>Reports every such field of an object that is taken into the catalog.</summary>
    public static void Validate(KindShape kind, YamlMap document, ObjectContext context)
    {
        CheckFields(document, kind.Root.Fields, FieldPath.Root, context);
        if (document.Get("metadata") is YamlMap metadata)
        {
            var path = FieldPath.Root.Of("metadata");
            CheckFields(metadata, kind.Metadata.Fields, path, context);
            if (metadata.Get("annotations") is YamlMap annotations)
            {
                CheckAnnotations(annotations, kind.Annotations, path.Of("annotations"), context);
            }
        }
    }

    private static void CheckFields(YamlMap map, ValueList<Field> fields, FieldPath path, ObjectContext context)
    {
        foreach (var entry in map.Entries.Where(e => !IsEmpty(e.Value)))
        {
            if (fields.FirstOrDefault(f => f.Name == entry.Key) is { IsRead: false })
            {
                context.Report(CatalogDiagnostics.FieldNotRead(entry.KeySpan, context.Owner, path.Of(entry.Key).ToString()));
            }
        }
    }

    private static void CheckAnnotations(YamlMap annotations, ValueList<Field> known, FieldPath path, ObjectContext context)
    {
        foreach (var entry in annotations.Entries)
        {
            var annotation = path.Of(entry.Key).ToString();
            if (known.FirstOrDefault(f => f.Name == entry.Key) is not { } field)
            {
                var nearest = NearestName.Of(entry.Key, known.Select(f => f.Name));
                context.Report(CatalogDiagnostics.AnnotationNotRead(entry.KeySpan, context.Owner, annotation, nearest));
            }
            else if (field.Shape is FieldShape.Choice choice && entry.Value is YamlScalar value && !choice.Words.Contains(value.Text, StringComparer.Ordinal))
            {
                context.Report(CatalogDiagnostics.AnnotationWithoutEffect(entry.Value.Span, context.Owner, annotation, choice.Words));
            }
        }
    }

    // What controllers and generators write for nothing: `status: {}`, `creationTimestamp: null`.
    private static bool IsEmpty(YamlValue value) => value is { IsNull: true } or YamlMap { Entries.Count: 0 } or YamlList { Items.Count: 0 };
}
