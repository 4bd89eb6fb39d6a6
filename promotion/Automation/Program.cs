using System.Runtime.InteropServices;
using LcncInfra.Automation.Commands;
using LcncInfra.Cli.Running;

namespace LcncInfra.Automation;

/// <summary>The promotion pipeline of the platform team.</summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        var io = CommandIo.Process();

        // The first signal lets the step that runs come to its end; the second ends the process as ever.
        void Stop(PosixSignalContext context)
        {
            if (!stop.IsCancellationRequested)
            {
                context.Cancel = true;
                io.Error.WriteLine("promotion: stopping behind the step that runs; once more to stop at once");
                stop.Cancel();
            }
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return PipelineCommand.Run(arguments, PipelineHost.Process(io, stop.Token));
    }
}
