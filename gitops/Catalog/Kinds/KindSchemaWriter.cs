using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LcncInfra.Catalog.Kinds.Patterns;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Kinds;

/// <summary>Writes the shape of a kind as a JSON Schema, draft 7, which the language servers of editors read.</summary>
internal sealed class KindSchemaWriter
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Utf8JsonWriter _json;

    private KindSchemaWriter(Utf8JsonWriter json) => _json = json;

    /// <summary>The schema of one kind.</summary>
    public static string Write(KindShape kind) => Write(writer =>
    {
        writer._json.WriteString("$schema", Draft);
        writer._json.WriteString("title", $"{kind.Id.Kind} ({kind.Id.ApiVersion})");
        writer._json.WriteString("description", kind.Description);
        var id = new[]
        {
            new Field("apiVersion", new FieldShape.Choice([kind.Id.ApiVersion]),
                "API group and version of the kind.") { IsRequired = true },
            new Field("kind", new FieldShape.Choice([kind.Id.Kind]), kind.Description) { IsRequired = true },
            new Field("metadata", kind.Metadata, "Name and labels.") { IsRequired = true },
        };
        writer.WriteObject([.. id, .. kind.Root.Fields.Where(f => f.Name is not ("apiVersion" or "kind"))]);
    });

    /// <summary>The schema of a document of any of the kinds; what is of another kind is not checked.</summary>
    public static string WriteAll(IEnumerable<KindId> kinds) => Write(writer =>
    {
        var json = writer._json;
        json.WriteString("$schema", Draft);
        json.WriteString("title", "Objects of a control plane");
        json.WriteString("type", "object");
        json.WriteStartArray("allOf");
        foreach (var kind in kinds)
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteStartArray("required");
            json.WriteStringValue("apiVersion");
            json.WriteStringValue("kind");
            json.WriteEndArray();
            json.WriteStartObject("properties");
            writer.WriteConstant("apiVersion", kind.ApiVersion);
            writer.WriteConstant("kind", kind.Kind);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("then");
            json.WriteString("$ref", $"{kind.Kind}.json");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string Write(Action<KindSchemaWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(new KindSchemaWriter(json));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private void WriteConstant(string name, string value)
    {
        _json.WriteStartObject(name);
        _json.WriteString("const", value);
        _json.WriteEndObject();
    }

    private void WriteObject(ValueList<Field> fields)
    {
        _json.WriteString("type", "object");
        _json.WriteBoolean("additionalProperties", false);
        if (fields.Any(f => f.IsRequired))
        {
            _json.WriteStartArray("required");
            foreach (var field in fields.Where(f => f.IsRequired))
            {
                _json.WriteStringValue(field.Name);
            }

            _json.WriteEndArray();
        }

        _json.WriteStartObject("properties");
        foreach (var field in fields)
        {
            _json.WriteStartObject(field.Name);
            _json.WriteString("description", field.Description);
            WriteShape(field.Shape, isOptional: !field.IsRequired);
            if (field is { MustNotBeEmpty: true, Shape: FieldShape.Text { Format: TextFormat.Any } })
            {
                _json.WriteNumber("minLength", 1);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    // An optional field without a value, such as `labels:`, is as if it were not written.
    private void WriteShape(FieldShape shape, bool isOptional)
    {
        switch (shape)
        {
            case FieldShape.Text { Format: var number } when TextPattern.MayBeNumber(number):
                WriteQuantity(number);
                break;
            case FieldShape.Flag:
                WriteType("boolean", isOptional);
                break;
            case FieldShape.Text text:
                WriteType("string", isOptional);
                WriteFormat(text.Format);
                break;
            case FieldShape.Number number:
                WriteType("integer", isOptional);
                _json.WriteNumber("minimum", number.Least);
                _json.WriteNumber("maximum", number.Most);
                break;
            case FieldShape.Either either:
                WriteEither(either.Shapes);
                break;
            case FieldShape.Choice choice:
                _json.WriteStartArray("enum");
                choice.Words.ToList().ForEach(_json.WriteStringValue);
                _json.WriteEndArray();
                break;
            case FieldShape.TextMap map:
                WriteType("object", isOptional);
                WriteNested("propertyNames", () => WriteFormat(map.Keys));
                WriteNested("additionalProperties", () => WriteShape(new FieldShape.Text(map.Values), isOptional: false));
                break;
            case FieldShape.List list:
                WriteType("array", isOptional);
                WriteNested("items", () => WriteShape(list.Item, isOptional: false));
                break;
            case FieldShape.Object known:
                WriteObject(known.Fields);
                break;
            case FieldShape.TextOrObject:
                _json.WriteStartArray("type");
                _json.WriteStringValue("string");
                _json.WriteStringValue("object");
                _json.WriteEndArray();
                break;
            case FieldShape.Any:
                break;
            default:
                throw new InvalidOperationException($"Unknown shape {shape}.");
        }
    }

    private void WriteEither(ValueList<FieldShape> shapes)
    {
        _json.WriteStartArray("anyOf");
        foreach (var shape in shapes)
        {
            _json.WriteStartObject();
            WriteShape(shape, isOptional: false);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteQuantity(TextFormat format)
    {
        _json.WriteStartArray("type");
        _json.WriteStringValue("string");
        _json.WriteStringValue("number");
        _json.WriteEndArray();
        WriteFormat(format);
        _json.WriteNumber("minimum", 0);
    }

    private void WriteNested(string name, Action write)
    {
        _json.WriteStartObject(name);
        write();
        _json.WriteEndObject();
    }

    private void WriteType(string type, bool isOptional)
    {
        if (!isOptional)
        {
            _json.WriteString("type", type);
            return;
        }

        _json.WriteStartArray("type");
        _json.WriteStringValue(type);
        _json.WriteStringValue("null");
        _json.WriteEndArray();
    }

    private void WriteFormat(TextFormat format)
    {
        if (PatternOf(format) is { } pattern)
        {
            _json.WriteString("pattern", pattern);
        }

        if (LengthOf(format) is { } length)
        {
            _json.WriteNumber("maxLength", length);
        }
    }

    private static int? LengthOf(TextFormat format) => format switch
    {
        TextFormat.Name or TextFormat.ConfigKey => ResourceName.MaximumSubdomainLength,
        TextFormat.NamespaceName or TextFormat.LabelValue or TextFormat.Variable => ResourceName.MaximumLabelLength,
        _ => TextPattern.LengthOf(format),
    };

    // What a pattern cannot say, such as the parts of a branch, is left to the run.
    private static string? PatternOf(TextFormat format) => format switch
    {
        TextFormat.Name => "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        TextFormat.NamespaceName => "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",
        TextFormat.Url => "^[^-\\s\"'`\\\\<>][^\\s\"'`\\\\<>]*$",
        TextFormat.Branch => "^[^-\\s~^:?*\\[\\\\][^\\s~^:?*\\[\\\\]*$",
        TextFormat.Folder => "^([^/\\\\][^\\\\]*)?$",
        TextFormat.Commit => "^([0-9A-Fa-f]{7,64})?$",
        TextFormat.LabelKey => "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
        TextFormat.LabelValue => "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",
        TextFormat.ConfigKey => "^[-._A-Za-z0-9]+$",
        TextFormat.Digest => "^sha256:[0-9a-f]{64}$",
        TextFormat.Variable => "^[A-Z]([A-Z0-9_]*[A-Z0-9])?$",
        TextFormat.Line => "^[^\\r\\n]*$",
        TextFormat.DiagnosticCode => "^LC[0-9]{4}$",
        TextFormat.Quantity => "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+|[KMGTPE]i|[numkMGTPE])?$",
        TextFormat.Any => null,
        _ => TextPattern.Of(format).Pattern,
    };
}
