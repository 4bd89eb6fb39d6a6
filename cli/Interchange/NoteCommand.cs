using System.CommandLine;
using LcncInfra.Catalog;
using LcncInfra.Git;
using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Repository.Interchange;

namespace LcncInfra.Cli.Interchange;

/// <summary><c>lcnc note</c>: says of the published commit which commit of the control plane it is up to date with.</summary>
internal static class NoteCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandIo io)
    {
        var common = new CommonOptions(OutputFormat.Text);
        var output = new Option<string>("--out", "-o") { Description = "The generated tree, in a work tree of the GitOps repository.", HelpName = "DIR", Required = true };
        var command = new DocumentedCommand(
            "note",
            "Writes the git note by which promotion tools know that the published commit is up to date with the control plane.",
            ("lcnc note -e dev --out ../gitops", "after generate and git commit; also when there was nothing to commit"));
        common.AddTo(command);
        command.Add(output);
        command.SetAction(parsed => Run(parsed, common, parsed.GetRequiredValue(output), io));
        return command;
    }

    private static int Run(ParseResult parsed, CommonOptions common, string output, CommandIo io)
    {
        var found = new DiagnosticBag();
        var catalogs = EnvironmentCatalogs.Load(parsed, common);
        found.AddRange(catalogs.Errors);
        if (catalogs is { Errors.Count: 0, Opened: { } opened })
        {
            if (catalogs.Catalogs is [{ } catalog])
            {
                Write(new DryCommitReader(opened, common.ControlPlaneOf(parsed)), catalog, (output, io), found);
            }
            else
            {
                found.Add(CommandDiagnostics.NotOneEnvironment([.. catalogs.Catalogs.Select(c => c.Environment)]));
            }
        }

        DiagnosticReporter.Report(found.InOrder(), OutputFormat.Text, io);
        return found.HasErrors ? ExitCode.WrongInput : ExitCode.Done;
    }

    // Where the tree begins is where its metadata is.
    private static string PathOf(EnvironmentCatalog catalog)
    {
        var root = catalog.GitOpsRepos.Select(r => RepositoryPath.Parse(r.Value.Target.Path)).FirstOrDefault() ?? default;
        return RepositoryPath.Of(HydratorMetadata.Path).Under(root).Value;
    }

    private static void Write(DryCommitReader commits, EnvironmentCatalog catalog, (string Folder, CommandIo Io) output, DiagnosticBag found)
    {
        if (catalog.Settings is not { Value.WritesHydratorMetadata: true })
        {
            found.Add(InterchangeDiagnostics.NoInterchange(catalog.Environment));
            return;
        }

        if (commits.Read(catalog, found) is not { } metadata)
        {
            return;
        }

        try
        {
            if (GitWorkTree.Find(output.Folder) is not { } tree)
            {
                found.Add(InterchangeDiagnostics.NotPublished(output.Folder, "it is in no work tree of git"));
            }
            else if (tree.HasChanges())
            {
                found.Add(InterchangeDiagnostics.NotPublished(output.Folder, "it has changes that are not committed"));
            }
            else if (!tree.Has(PathOf(catalog)))
            {
                found.Add(InterchangeDiagnostics.NotPublished(output.Folder, "its commit has no hydrator.metadata"));
            }
            else
            {
                tree.Annotate(HydratorMetadata.NotesRef, HydratorMetadataWriter.WriteNote(metadata));
                output.Io.Out.WriteLine($"{tree.Head()} is up to date with {metadata.DrySha}. Publish it: git push origin {HydratorMetadata.NotesRef}");
            }
        }
        catch (GitException e)
        {
            found.Add(InterchangeDiagnostics.NotPublished(output.Folder, $"git says: {e.Message}"));
        }
    }
}
