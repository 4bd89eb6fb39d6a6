using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Kinds;

/// <summary>A field of a kind.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Shape">What it can hold.</param>
/// <param name="Description">What it is for, as an editor shows it.</param>
internal sealed record Field(string Name, FieldShape Shape, string Description)
{
    /// <summary>Whether an object without it is wrong.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether an empty text does no good.</summary>
    public bool MustNotBeEmpty { get; init; }

    /// <summary>Whether its absence selects everything, which is a finding of its own.</summary>
    public bool IsSelector { get; init; }

    /// <summary>Whether it has a meaning here; a field that Kubernetes knows and nothing here reads is a finding.</summary>
    public bool IsRead { get; init; } = true;

    /// <summary>A required text that must not be empty.</summary>
    public static Field RequiredText(string name, TextFormat format, string description) =>
        new(name, new FieldShape.Text(format), description) { IsRequired = true, MustNotBeEmpty = true };

    /// <summary>A text that may be left out.</summary>
    public static Field OptionalText(string name, TextFormat format, string description) =>
        new(name, new FieldShape.Text(format), description);

    /// <summary>A field of any content that Kubernetes knows and nothing here reads.</summary>
    public static Field NotRead(string name, string description) => new(name, new FieldShape.Any(), description) { IsRead = false };

    /// <summary>A required mapping of known fields.</summary>
    public static Field RequiredObject(string name, string description, params ReadOnlySpan<Field> fields) =>
        new(name, new FieldShape.Object(ValueListBuilder.Create(fields)), description) { IsRequired = true };
}
