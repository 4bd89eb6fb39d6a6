namespace LcncInfra.Scheduling.External;

/// <summary>Runs the programs that a run allows to choose cluster types; implemented by a shell, because the generator starts no process.</summary>
public interface ISchedulerExecutables
{
    /// <summary>Asks a program; <see langword="null"/> if the run allows none of this name.</summary>
    /// <param name="name">The name by which a policy knows it.</param>
    /// <param name="question">A ResourceList as JSON, which is YAML too.</param>
    SchedulerRun? Run(string name, ReadOnlyMemory<byte> question);
}
