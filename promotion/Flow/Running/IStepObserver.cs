namespace LcncInfra.Flow.Running;

/// <summary>Is told between any two things that an engine does to the world; what it throws stops the engine there, as a killed process stops.</summary>
public interface IStepObserver
{
    /// <summary>Something was done, or is about to be.</summary>
    /// <param name="what">What, for messages.</param>
    void Passed(string what);
}
