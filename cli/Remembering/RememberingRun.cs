using LcncInfra.Rendering.Remembering;

namespace LcncInfra.Cli.Remembering;

/// <summary>Runs what uses memories of earlier runs.</summary>
internal static class RememberingRun
{
    /// <summary>Runs it, and once more without memories when they turn out to say something else than what is rendered: they are made up then.</summary>
    public static int Of(RenderingMemories? memories, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (memories is not null && IsOfMemory(e))
        {
            memories.Forget();
            return run();
        }
    }

    private static bool IsOfMemory(Exception exception) => exception is WrongMemoryException
        || (exception is AggregateException several && several.Flatten().InnerExceptions.Any(e => e is WrongMemoryException));
}
