using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Lanes;

/// <summary>Whose file each file of an application repository is, as its <c>CODEOWNERS</c> says below the comments <c># lane: pro</c> and
/// <c># lane: citizen</c>; and who the developers are, as its comment <c># developers:</c> says.</summary>
public sealed class LaneRules
{
    private const string Mark = "# lane:";
    private const string DevelopersMark = "# developers:";

    private readonly List<OwnedPattern> _patterns;
    private readonly HashSet<string> _developers;

    private LaneRules(List<OwnedPattern> patterns, HashSet<string> developers) => (_patterns, _developers) = (patterns, developers);

    /// <summary>Where hosts look for the file, in this order.</summary>
    public static IReadOnlyList<string> Places { get; } = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

    /// <summary>Reads the rules; <see langword="null"/> after a report (LC811x) if nobody could rely on them.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static LaneRules? Read(string file, string text, DiagnosticBag diagnostics)
    {
        var (patterns, found) = (new List<OwnedPattern>(), new DiagnosticBag());
        // Hosts take accounts in any case.
        var developers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        AppLane? lane = null;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var at = SourceSpan.At(file, i + 1, 1);
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                lane = ReadLane(line[Mark.Length..].Trim(), at, found);
            }
            else if (line.StartsWith(DevelopersMark, StringComparison.Ordinal))
            {
                developers.UnionWith(line[DevelopersMark.Length..].Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries).Select(d => d.TrimStart('@')));
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                AddPattern(line, (lane, i + 1), (patterns, at), found);
            }
        }

        if (patterns.Count == 0 && !found.HasErrors)
        {
            found.Add(LaneDiagnostics.NoLanes(SourceSpan.WholeFile(file)));
        }

        diagnostics.AddRange(found.InOrder());
        return found.HasErrors ? null : new LaneRules(patterns, developers);
    }

    /// <summary>Whose change it is that an account makes. Who is not listed as a developer is a citizen, if the repository has files of citizens at all.</summary>
    public AppLane LaneOf(string account) => _developers.Contains(account.TrimStart('@')) || !_patterns.Exists(p => p.IsCitizen) ? AppLane.Pro : AppLane.Citizen;

    /// <summary>Whether citizens may change a file: the last pattern that is about it counts, and a file that none is about is the pros'.</summary>
    /// <param name="path">Path in the repository, with <c>/</c>.</param>
    public bool IsCitizens(string path) => _patterns.FindLast(p => p.Matches(path)) is { IsCitizen: true };

    /// <summary>Reports each changed file that a lane may not change.</summary>
    /// <param name="lane">The lane of the change.</param>
    /// <param name="changed">Paths of the files that it adds, changes, moves or removes.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void Check(AppLane lane, IEnumerable<string> changed, DiagnosticBag diagnostics)
    {
        if (lane == AppLane.Citizen)
        {
            diagnostics.AddRange(changed.Where(path => !IsCitizens(path)).Order(StringComparer.Ordinal).Select(LaneDiagnostics.NotTheCitizens));
        }
    }

    private static AppLane? ReadLane(string word, SourceSpan at, DiagnosticBag found)
    {
        switch (word)
        {
            case "citizen":
                return AppLane.Citizen;
            case "pro":
                return AppLane.Pro;
            default:
                found.Add(LaneDiagnostics.UnknownLane(at, word));
                return null;
        }
    }

    private static void AddPattern(string line, (AppLane? Lane, int Number) of, (List<OwnedPattern> Patterns, SourceSpan At) to, DiagnosticBag found)
    {
        var pattern = line.Split([' ', '\t'], 2)[0];
        if (of.Lane is not { } lane)
        {
            found.Add(LaneDiagnostics.PatternWithoutLane(to.At, pattern));
        }
        else if (!OwnedPattern.IsPattern(pattern))
        {
            found.Add(LaneDiagnostics.UnreadablePattern(to.At, pattern));
        }
        else
        {
            to.Patterns.Add(new OwnedPattern(pattern, lane == AppLane.Citizen, of.Number));
        }
    }
}
