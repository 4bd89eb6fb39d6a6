using System.CommandLine;
using LcncInfra.Automation.Pipeline;
using LcncInfra.Automation.Reports;
using LcncInfra.Automation.Stacks;
using LcncInfra.Cli.Promote;
using LcncInfra.Cli.Running;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Commands;

/// <summary>Goes the flow once, or again and again while its gates may still open.</summary>
/// <param name="parsed">The command line.</param>
/// <param name="options">Its options.</param>
/// <param name="host">The world.</param>
internal sealed class PipelineRun(ParseResult parsed, PipelineOptions options, PipelineHost host)
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(30);
    private readonly WorkJournal _journal = new();
    private readonly List<string> _done = [];
    private string? _flow;
    private PromotionRun? _last;

    /// <summary>The stacks.</summary>
    public required IEnvironmentStacks Stacks { get; init; }

    /// <summary>The folder of <c>Pulumi.yaml</c>.</summary>
    public required string Root { get; init; }

    /// <summary>What was done so far, and where everything stands.</summary>
    public PipelineReport Report => new(_flow, _last is null ? null : _last with { Done = [.. _done] }, _journal.Work);

    /// <summary>Goes; the result is the exit code.</summary>
    /// <param name="found">Takes what is wrong.</param>
    /// <exception cref="OperationCanceledException">Somebody stopped it.</exception>
    public int Go(DiagnosticBag found)
    {
        var waited = TimeSpan.Zero;
        var limit = parsed.GetValue(options.Wait);
        while (true)
        {
            using var session = PromotionSession.Open(parsed, options.Promote, host.Io, found);
            if (session is null || HasUnknownStack(session, found))
            {
                return ExitCode.WrongInput;
            }

            _flow = session.Inputs.Flow.Name;
            _last = session.Guard(() => Once(session));
            _done.AddRange(_last.Done);
            if (HasFailed(_last) || !IsWaiting(_last) || waited >= limit)
            {
                return CodeOf(_last);
            }

            var next = limit - waited < Round ? limit - waited : Round;
            host.Pause(next);
            waited += next;
        }
    }

    // A program is started elsewhere, so that a folder of this machine must not be meant from here.
    private string ControlPlane => options.Promote.Common.ControlPlaneOf(parsed) is var named && named.StartsWith("git+", StringComparison.Ordinal) && Directory.Exists(FolderOf(named))
        ? $"git+{Path.GetFullPath(FolderOf(named))}{named[(4 + FolderOf(named).Length)..]}"
        : named;

    private static string FolderOf(string named) => named[4..(named.LastIndexOf('#') is var at && at < 0 ? named.Length : at)];

    private PromotionRun Once(PromotionSession session)
    {
        using var requests = new ReleaseRequests(session.Locks, new ReleasePlaces(Root, ControlPlane, options.StacksOf(parsed)));
        var publications = new StackPublications(Stacks, new PublishedBranches(session.Publisher));
        var policies = new MovePolicies(session.Generator, session.Flow.Catalogs, session.Inputs.Now);
        var world = new StackWorld(Stacks, requests, policies, new StackPatience(parsed.GetValue(options.StackWait), host.Pause))
        {
            Publications = publications,
            Journal = _journal,
            Say = host.Io.Error.WriteLine,
        };
        return PromotionEngine.Run(
            session.StackWorld with
            {
                Preparer = new StackPreparer(world, host.CancellationToken),
                Publisher = new StackPublisher(session.World.Publisher, requests, publications),
            },
            session.Inputs);
    }

    private bool HasUnknownStack(PromotionSession session, DiagnosticBag found)
    {
        var known = session.Inputs.Flow.Environments.Select(e => e.Name).ToList();
        var unknown = options.StacksOf(parsed).Keys.Where(e => !known.Contains(e, StringComparer.Ordinal)).Order(StringComparer.Ordinal).ToList();
        found.AddRange(unknown.Select(e => AutomationDiagnostics.UnknownEnvironment(e, session.Inputs.Flow.Name, known)));
        return unknown.Count > 0;
    }

    private bool HasFailed(PromotionRun run) => _journal.Latest.Any(w => w.IsFailed) || run.State.Environments.Any(e => e.Current is { Verdict: Verdict.Failed });

    private int CodeOf(PromotionRun run) => HasFailed(run) ? ExitCode.PromotionFailed
        : parsed.GetValue(options.Promote.WaitingExitCode) && IsWaiting(run) ? ExitCode.PromotionWaits
        : ExitCode.Done;

    private static bool IsWaiting(PromotionRun run) =>
        run.Plan.Environments.Any(plan => plan.Waits.Any());
}
