namespace LcncInfra.Cli.Tests.Output;

/// <summary>Stands for the end of a process: no product code catches it.</summary>
public sealed class KilledException : Exception;
