using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>How KEDA signs in where a trigger looks: by a secret of the app, or by who KEDA is in a cloud.</summary>
/// <param name="Secret">Name of the secret among the app's secrets; <see langword="null"/> for an identity.</param>
/// <param name="Parameters">Keys of the secret by the parameters of the trigger.</param>
/// <param name="Identity">Who KEDA is; <see langword="null"/> for a secret.</param>
public sealed record KedaAuthentication(string? Secret, ValueMap Parameters, KedaIdentity? Identity);
