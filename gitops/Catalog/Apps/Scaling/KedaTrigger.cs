using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>Something that KEDA scales on.</summary>
/// <param name="Type">The kind of trigger.</param>
/// <param name="Metadata">What the trigger looks at, in KEDA's words.</param>
/// <param name="Authentication">Name of the TriggerAuthentication; <see langword="null"/> if it needs none.</param>
public sealed record KedaTrigger(KedaTriggerType Type, ValueMap Metadata, string? Authentication);
