using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;
using LcncInfra.Repository;
using LcncInfra.Repository.Decisions;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Planning;
using LcncInfra.Repository.Releases;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Publishing;

/// <summary>The records in <c>.lcnc/</c> of a published tree, by which is decided what a run deletes; missing or damaged ones stop it.</summary>
internal sealed class PublishedRecords(IPublishedTree published, RepositoryPath root)
{
    private Task<byte[]?>? _inventory;

    private string InventoryPath => Below(Inventory.Path);

    private string ReleasePath => Below(ReleaseRecord.Path);

    /// <summary>Begins to read the inventory beside other work. What fails is told to who asks for it.</summary>
    public void Begin() => _inventory = Task.Run(() => published.Read(InventoryPath));

    /// <summary>The inventory, an empty one if the tree has no records at all; <see langword="null"/> after reporting what is wrong.</summary>
    /// <param name="likely">What it holds if nothing has changed.</param>
    /// <param name="written">The bytes of the likely one.</param>
    /// <param name="diagnostics">What is wrong.</param>
    public Inventory? ReadInventory(Inventory likely, ReadOnlyMemory<byte> written, DiagnosticBag diagnostics)
    {
        if ((_inventory is { } reading ? reading.GetAwaiter().GetResult() : published.Read(InventoryPath)) is { } json)
        {
            return written.Span.SequenceEqual(json) ? likely : InventoryReader.Read(json, InventoryPath, diagnostics, (likely, written));
        }

        HashSet<string> records = [InventoryPath, ReleasePath, Below(DecisionsWriter.Path)];
        if (published.Paths.FirstOrDefault(records.Contains) is not { } record)
        {
            return Inventory.Empty;
        }

        diagnostics.Add(RepositoryDiagnostics.UnreadableInventory(
            InventoryPath, record == InventoryPath ? "it is no file" : $"it is missing, although '{record}' is there"));
        return null;
    }

    /// <summary>Checks before anything is deleted that release file and inventory are of one tree.</summary>
    public void CheckDeletions(Plan plan, Inventory inventory, DiagnosticBag diagnostics)
    {
        if (plan.Removed.Count == 0)
        {
            return;
        }

        var problem = published.Read(ReleasePath) is not { } json ? "is missing"
            : ReleaseRecordReader.RenderingOf(json) is not { } rendering ? "cannot be read"
            : rendering != inventory.Rendering ? "names another rendering than the inventory has"
            : null;
        if (problem is not null)
        {
            diagnostics.Add(RepositoryDiagnostics.RecordsDisagree(ReleasePath, problem));
        }
    }

    private string Below(string path) => RepositoryPath.Of(path.Split('/')).Under(root).Value;
}
