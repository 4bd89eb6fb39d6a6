namespace LcncInfra.Flow.Running;

/// <summary>The world around a flow.</summary>
/// <param name="Store">Keeps its state.</param>
/// <param name="Publisher">Publishes.</param>
/// <param name="Respondent">Answers.</param>
/// <param name="Observer">Looks on.</param>
public sealed record PromotionWorld(IPromotionStore Store, IEnvironmentPublisher Publisher, IFlowRespondent Respondent, IStepObserver Observer)
{
    /// <summary>Sees to what environments stand on; <see langword="null"/> if nothing but publishing is to be done.</summary>
    public IEnvironmentPreparer? Preparer { get; init; }
}
