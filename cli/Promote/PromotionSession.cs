using System.CommandLine;
using LcncInfra.Cli.Locking;
using LcncInfra.Cli.Promote.Approvals;
using LcncInfra.Cli.Promote.Worlds;
using LcncInfra.Cli.Publish;
using LcncInfra.Cli.Running;
using LcncInfra.Cli.Schedulers;
using LcncInfra.Cli.Sources;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.Running;
using LcncInfra.Git;
using LcncInfra.Model.Diagnostics;
using LcncInfra.PullRequests;

namespace LcncInfra.Cli.Promote;

/// <summary>A flow with all that it works on, for as long as a command takes.</summary>
internal sealed class PromotionSession : IDisposable
{
    private readonly EnvironmentPublisher _publisher;
    private readonly ProposalSettings _proposals;

    private PromotionSession(OpenedFlow flow, EnvironmentPublisher publisher, FlowGenerator generator, ProposalSettings proposals)
    {
        (Flow, _publisher, Generator, _proposals) = (flow, publisher, generator, proposals);
        Publisher = new FlowPublisher(publisher, generator, proposals);
    }

    /// <summary>The flow.</summary>
    public OpenedFlow Flow { get; }

    /// <summary>What plans depend on.</summary>
    public required FlowInputs Inputs { get; init; }

    /// <summary>What the flow works on.</summary>
    public PromotionWorld World => WorldOf(_publisher, Publisher, (Steps, true));

    /// <summary>The same for what asks policies itself, together with those over resources, before it makes anything.</summary>
    public PromotionWorld StackWorld => WorldOf(_publisher, Publisher, (Steps, false));

    /// <summary>Publishes.</summary>
    public FlowPublisher Publisher { get; }

    /// <summary>Generates environments with releases.</summary>
    public FlowGenerator Generator { get; }

    /// <summary>Pins what environments are generated from.</summary>
    public required ReleaseLocks Locks { get; init; }

    /// <summary>Who made commits.</summary>
    public required GitHistoryClient History { get; init; }

    /// <summary>The control plane.</summary>
    public required GitControlPlane ControlPlane { get; init; }

    private IStepObserver Steps { get; init; } = new NoStepObserver();

    /// <summary>Asks hosts for checks.</summary>
    public required CommitChecks Checks { get; init; }

    /// <summary>Asks programs.</summary>
    public required GatePrograms Programs { get; init; }

    /// <summary>Opens everything; <see langword="null"/> after an error.</summary>
    public static PromotionSession? Open(ParseResult parsed, PromoteOptions options, CommandIo io, DiagnosticBag found)
    {
        var argument = options.Common.ControlPlaneOf(parsed);
        if (ControlPlaneOf(argument, found) is not { } controlPlane
            || RepositoryOf(parsed.GetRequiredValue(options.Repository), found) is not { } repository
            || OpenedFlow.Open(parsed, options.Common, found) is not { } flow)
        {
            return null;
        }

        var locks = new ReleaseLocks(flow, flow.Opened.FactsDigest);
        var newest = locks.Newest(argument, found);
        var history = new GitHistoryClient(new GitOptions());
        var approvals = Guarded(controlPlane.Url, () => new ApprovalsReader(controlPlane, history).Read(flow, found));
        var reports = StatusSource.Read(parsed.GetValue(options.Status), found);
        if (found.HasErrors)
        {
            return null;
        }

        var publisher = EnvironmentPublisher.Open(repository, CancellationToken.None);
        var generator = new FlowGenerator(RunSettings.Of(parsed, options.Common), locks, io);
        return new PromotionSession(flow, publisher, generator, options.ProposalsOf(parsed))
        {
            ControlPlane = controlPlane,
            History = history,
            Locks = locks,
            Steps = io.Steps,
            Checks = new CommitChecks(repository, options.ProposalsOf(parsed)),
            Programs = new GatePrograms(SchedulerExecutables.Of(parsed.GetValue(options.Common.AllowExec))),
            Inputs = new FlowInputs
            {
                Flow = flow.Flow.Value,
                Now = options.NowOf(parsed, io),
                Newest = newest,
                Sources = locks.Sources(),
                Fleets = flow.Fleets,
                Reports = reports,
                Approvals = approvals,
            },
        };
    }

    /// <summary>The world as another runner finds it, with nothing but what git holds.</summary>
    /// <param name="publisher">The repository, opened by that runner.</param>
    /// <param name="steps">Looks on.</param>
    public PromotionWorld WorldOf(EnvironmentPublisher publisher, IStepObserver steps) => WorldOf(publisher, new FlowPublisher(publisher, Generator, _proposals), (steps, true));

    /// <summary>Runs or looks, with git's failures as findings.</summary>
    /// <exception cref="EnvironmentFailedException">Git failed, or the flow cannot go on.</exception>
    public T Guard<T>(Func<T> action) => Guarded(_publisher.Workshop.Remote, action);

    /// <summary>The repository that a command line names; <see langword="null"/> after a report.</summary>
    public static GitUrl? RepositoryOf(string named, DiagnosticBag found) => new PublishTargetReader(named, "main", isDirect: true).Read("flow", [], found)?.Repository;

    /// <inheritdoc/>
    public void Dispose() => _publisher.Dispose();

    /// <summary>Does what needs git, and ends the command with one finding when git fails.</summary>
    /// <exception cref="EnvironmentFailedException">Git failed, or the flow cannot go on.</exception>
    public static T Guarded<T>(GitUrl repository, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (GitException e)
        {
            throw new EnvironmentFailedException(PromoteDiagnostics.Unavailable(repository.Display, e.Message, e.Remedy));
        }
        catch (PullRequestException e)
        {
            throw new EnvironmentFailedException(e.Diagnostic);
        }
        catch (PromotionFailedException e)
        {
            throw new EnvironmentFailedException(PromoteDiagnostics.Stopped(e.Message));
        }
    }

    private static GitControlPlane? ControlPlaneOf(string argument, DiagnosticBag found)
    {
        if (argument.StartsWith("git+", StringComparison.Ordinal))
        {
            return ControlPlaneLocator.Read(argument, found);
        }

        found.Add(PromoteDiagnostics.NotGit(GitText.Redact(argument)));
        return null;
    }

    private PromotionWorld WorldOf(EnvironmentPublisher publisher, FlowPublisher flowPublisher, (IStepObserver Steps, bool AsksPolicies) with) => new(
        new GitPromotionStore(publisher.Workshop),
        flowPublisher,
        new FlowRespondent
        {
            Flow = Flow,
            Generator = Generator,
            Now = Inputs.Now,
            AsksPolicies = with.AsksPolicies,
            Publisher = flowPublisher,
            Authors = new ReleaseAuthors(ControlPlane, OwnOf(Flow, ControlPlane), History),
            Checks = Checks,
            Programs = Programs,
            Proposals = new ProposalWatch(publisher.Workshop, _proposals),
        },
        with.Steps);

    // Of a local clone nothing tells its URL for certain, so that of its environments is taken to mean the clone.
    private static HashSet<string> OwnOf(OpenedFlow flow, GitControlPlane controlPlane) => controlPlane.Url.Folder is null
        ? []
        : [.. flow.Opened.Sources.Resolved.Where(s => s.Kind == LockedSourceKind.Environment).Select(s => GitUrl.TryParse(s.Repo, out var url, out _) ? url.Identity : string.Empty)];
}
