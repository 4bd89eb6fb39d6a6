using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Kinds;

/// <summary>A text that is checked, and what a finding about it says.</summary>
/// <param name="At">Where it was written.</param>
/// <param name="Owner">The object, as messages call it.</param>
/// <param name="Path">The field.</param>
/// <param name="Text">The text.</param>
internal readonly record struct TextPlace(SourceSpan At, string Owner, FieldPath Path, string Text);
