namespace LcncInfra.Catalog.Apps.Combinations;

/// <summary>Finds fields of an app that contradict each other, or that would do nothing.</summary>
/// <remarks>Each of them is sound alone; together they would be ignored by a cluster, or break there.</remarks>
internal static class AppCombinations
{
    /// <summary>Reports what does not go together.</summary>
    public static void Validate(AppCheck app)
    {
        ScalingCombinations.Validate(app);
        TriggerCombinations.Validate(app);
        ServingCombinations.Validate(app);
        DataCombinations.Validate(app);
        PodCombinations.Validate(app);
    }
}
