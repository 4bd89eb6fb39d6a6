using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>Something that KEDA scales on.</summary>
/// <param name="Type">The kind of trigger.</param>
/// <param name="Metadata">What the trigger looks at, in KEDA's words.</param>
/// <param name="Authentication">How KEDA signs in; <see langword="null"/> if it does not.</param>
public sealed record KedaTrigger(KedaTriggerType Type, ValueMap Metadata, KedaAuthentication? Authentication);
