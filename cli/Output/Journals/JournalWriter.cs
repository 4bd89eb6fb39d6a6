using System.Globalization;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.Output.Journals;

/// <summary>Prepares the change of an output that is shared with others: first all new contents and the list of changes beside it, then file by file.</summary>
internal sealed class JournalWriter(OutputPlaces places, IOutputObserver observer)
{
    /// <summary>Makes the journal valid; from then on the change will be finished, by this process or the next.</summary>
    /// <exception cref="IOException">Something cannot be written; nothing was changed.</exception>
    public IReadOnlyList<JournalEntry> Commit(Plan plan)
    {
        RenderedFile[] written = [.. plan.Added, .. plan.Changed];
        var entries = Order(plan, written);
        var staged = written.Select((file, i) => new StagedFile(NameOf(i), file, IsThere: false)).ToArray();
        TreeStager.Stage(places.JournalDraft, staged, places.Root, observer);
        File.WriteAllText(Path.Combine(places.JournalDraft, JournalFile.Name), JournalFile.Write(entries));

        observer.Before(OutputStep.Commit, string.Empty);
        Directory.Move(places.JournalDraft, places.Journal);
        return entries;
    }

    /// <summary>Name of a new content in the journal's folder.</summary>
    public static string NameOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>New contents before removals, so that nothing is missing in between; but what stands in the way of a new file goes first.</summary>
    private static List<JournalEntry> Order(Plan plan, RenderedFile[] written)
    {
        var wanted = written.Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal);
        var above = wanted.SelectMany(PathPrefixes.Of).ToHashSet(StringComparer.Ordinal);
        var isInTheWay = plan.Removed.ToLookup(path => above.Contains(path) || PathPrefixes.Of(path).Any(wanted.Contains));
        return
        [
            .. isInTheWay[true].Select(path => new JournalEntry(path, null, 0)),
            .. written.Select((file, i) => new JournalEntry(file.Path.Value, i, file.Content.Length)),
            .. isInTheWay[false].Select(path => new JournalEntry(path, null, 0)),
        ];
    }
}
