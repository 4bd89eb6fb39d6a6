using System.Globalization;
using LcncInfra.Catalog.Kinds.Patterns;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Kinds;

/// <summary>Checks a document against the fields of its kind: missing and unknown fields, wrong types, texts of a wrong format.</summary>
internal static class ShapeValidator
{
    /// <summary>Reports everything that is wrong with an object of a kind.</summary>
    public static void Validate(KindShape kind, YamlMap document, ObjectContext context)
    {
        CheckFields(document, WithMetadata(kind), FieldPath.Root, context);
    }

    private static ValueList<Field> WithMetadata(KindShape kind) =>
        [.. kind.Root.Fields, new Field("metadata", kind.Metadata, "Name and labels.") { IsRequired = true }];

    private static void CheckFields(YamlMap map, ValueList<Field> fields, FieldPath path, ObjectContext context)
    {
        foreach (var entry in map.Entries)
        {
            if (Find(fields, entry.Key) is not { } field)
            {
                var nearest = NearestName.Of(entry.Key, fields.Select(f => f.Name));
                context.Report(CatalogDiagnostics.UnknownField(entry.KeySpan, context.Owner, path.Of(entry.Key).ToString(), nearest));
            }
            else if (!entry.Value.IsNull)
            {
                CheckField(entry.Value, field, path.Of(entry.Key), context);
            }
        }

        foreach (var field in fields.AsSpan())
        {
            if (field.IsRequired && map.Get(field.Name) is null)
            {
                ReportMissing(map, field, path.Of(field.Name), context);
            }
        }
    }

    private static Field? Find(ValueList<Field> fields, string name)
    {
        foreach (var field in fields.AsSpan())
        {
            if (string.Equals(field.Name, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }

    private static void ReportMissing(YamlMap map, Field field, FieldPath path, ObjectContext context)
    {
        // A key without a value is where the value must go; else the mapping that lacks the key.
        var at = map.Find(field.Name)?.KeySpan ?? map.Span;
        context.Report(field.IsSelector
            ? CatalogDiagnostics.MissingSelector(at, context.Owner, path.ToString())
            : CatalogDiagnostics.MissingField(at, context.Owner, path.ToString()));
    }

    private static void CheckField(YamlValue value, Field field, FieldPath path, ObjectContext context)
    {
        if (field.MustNotBeEmpty && value is YamlScalar { Type: ScalarType.Text, Text.Length: 0 })
        {
            context.Report(CatalogDiagnostics.EmptyField(value.Span, context.Owner, path.ToString()));
            return;
        }

        Check(value, field.Shape, path, context);
    }

    private static void Check(YamlValue value, FieldShape shape, FieldPath path, ObjectContext context)
    {
        switch (shape, value)
        {
            case (FieldShape.Any, _):
            case (FieldShape.TextOrObject, YamlMap):
                break;
            case (FieldShape.TextOrObject, _):
                CheckText(value, TextFormat.Any, path, context);
                break;
            case (FieldShape.Text text, _):
                CheckText(value, text.Format, path, context);
                break;
            case (FieldShape.Choice choice, _):
                CheckChoice(value, choice.Words, path, context);
                break;
            case (FieldShape.Number number, _):
                CheckNumber(value, number, path, context);
                break;
            case (FieldShape.Flag, YamlScalar { Type: ScalarType.Boolean }):
                break;
            case (FieldShape.Flag, _):
                context.Report(CatalogDiagnostics.WrongType(value.Span, context.Owner, path.ToString(), $"'true' or 'false', but is {value.Description}"));
                break;
            case (FieldShape.Either either, _):
                Check(value, either.Shapes.FirstOrDefault(s => Fits(value, s)) ?? either.Shapes[^1], path, context);
                break;
            case (FieldShape.TextMap texts, YamlMap map):
                CheckTextMap(map, texts, path, context);
                break;
            case (FieldShape.Object known, YamlMap map):
                CheckFields(map, known.Fields, path, context);
                break;
            case (FieldShape.List list, YamlList items):
                CheckItems(items, list.Item, path, context);
                break;
            default:
                var wanted = shape is FieldShape.List ? "a list" : "a mapping";
                context.Report(CatalogDiagnostics.WrongType(value.Span, context.Owner, path.ToString(),
                    $"{wanted}, but is {value.Description}"));
                break;
        }
    }

    private static bool Fits(YamlValue value, FieldShape shape) => value switch
    {
        YamlMap => shape is FieldShape.Object or FieldShape.TextMap,
        YamlList => shape is FieldShape.List,
        YamlScalar { Type: ScalarType.Integer or ScalarType.Float } => shape is FieldShape.Number,
        _ => shape is FieldShape.Choice or FieldShape.Text,
    };

    private static void CheckNumber(YamlValue value, FieldShape.Number shape, FieldPath path, ObjectContext context)
    {
        var number = value is YamlScalar { Type: ScalarType.Integer } scalar ? PlainScalar.ParseInteger(scalar.Text) as long? : null;
        if (number is null || number < shape.Least || number > shape.Most)
        {
            var found = number is null ? value.Description : number.Value.ToString(CultureInfo.InvariantCulture);
            context.Report(CatalogDiagnostics.WrongType(value.Span, context.Owner, path.ToString(),
                string.Create(CultureInfo.InvariantCulture, $"a whole number from {shape.Least} to {shape.Most}, but is {found}")));
        }
    }

    private static void CheckItems(YamlList items, FieldShape item, FieldPath path, ObjectContext context)
    {
        for (var i = 0; i < items.Items.Count; i++)
        {
            if (items.Items[i] is { IsNull: true } nothing)
            {
                context.Report(CatalogDiagnostics.NoValue(nothing.Span, context.Owner, path.Of(i).ToString()));
            }
            else
            {
                Check(items.Items[i], item, path.Of(i), context);
            }
        }
    }

    private static void CheckChoice(YamlValue value, ValueList<string> words, FieldPath path, ObjectContext context)
    {
        if (CheckText(value, TextFormat.Any, path, context) is { } text && !words.Contains(text, StringComparer.Ordinal))
        {
            context.Report(CatalogDiagnostics.UnknownChoice(value.Span, $"Field '{path}' of {context.Owner}", text, words));
        }
    }

    private static void CheckTextMap(YamlMap map, FieldShape.TextMap shape, FieldPath path, ObjectContext context)
    {
        foreach (var entry in map.Entries)
        {
            if (TextFormatValidator.FindProblem(shape.Keys, new TextPlace(entry.KeySpan, context.Owner, path, entry.Key)) is { } problem)
            {
                context.Report(problem);
            }

            if (entry.Value.IsNull)
            {
                context.Report(CatalogDiagnostics.NoValue(entry.KeySpan, context.Owner, path.Of(entry.Key).ToString()));
            }
            else
            {
                CheckText(entry.Value, shape.Values, path.Of(entry.Key), context);
            }
        }
    }

    private static string? CheckText(YamlValue value, TextFormat format, FieldPath path, ObjectContext context)
    {
        if (value is not YamlScalar scalar)
        {
            context.Report(CatalogDiagnostics.WrongType(value.Span, context.Owner, path.ToString(), $"text, but is {value.Description}"));
            return null;
        }

        var isNumber = scalar.Type is ScalarType.Integer or ScalarType.Float;
        if (scalar.Type != ScalarType.Text && !(isNumber && TextPattern.MayBeNumber(format)))
        {
            context.Report(CatalogDiagnostics.NotText(value.Span, context.Owner, path.ToString(), value.Description));
            return null;
        }

        if (TextFormatValidator.FindProblem(format, new TextPlace(value.Span, context.Owner, path, scalar.Text)) is { } problem)
        {
            context.Report(problem);
            return null;
        }

        return scalar.Text;
    }
}
