using LcncInfra.Model.Secrets;

namespace LcncInfra.Model.Diagnostics;

/// <summary>A second place that a finding is about, such as the first definition of a duplicate.</summary>
/// <param name="At">Where.</param>
/// <param name="Message">What stands there, e.g. <c>first defined here</c>.</param>
public sealed record RelatedPlace(SourceSpan At, string Message)
{
    /// <summary>What stands there; never a secret.</summary>
    public string Message { get; init => field = SecretText.Hide(value); } = SecretText.Hide(Message);
}
