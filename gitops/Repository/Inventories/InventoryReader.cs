using System.Text.Json;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Repository.Inventories;

/// <summary>Reads an inventory back. One that cannot be read is an error: guessing what we own could delete files of others.</summary>
public static class InventoryReader
{
    /// <summary>Reads the JSON; <see langword="null"/> after reporting why not.</summary>
    public static Inventory? Read(ReadOnlyMemory<byte> json, string file, DiagnosticBag diagnostics)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != InventoryWriter.FormatVersion)
            {
                diagnostics.Add(RepositoryDiagnostics.UnreadableInventory(file, "it has a format version that this program does not know"));
                return null;
            }

            var entries = root.GetProperty("files").EnumerateArray().Select(Entry).ToValueList();
            if (entries.FirstOrDefault(e => RepositoryPath.Parse(e.Path)?.Value != e.Path) is { } unsafeEntry)
            {
                diagnostics.Add(RepositoryDiagnostics.UnreadableInventory(file, $"its path '{PrintableText.Of(unsafeEntry.Path)}' leaves the tree"));
                return null;
            }

            return new Inventory(entries);
        }
        catch (JsonException)
        {
            return Unusable();
        }
        catch (KeyNotFoundException)
        {
            return Unusable();
        }
        catch (InvalidOperationException)
        {
            return Unusable();
        }
        catch (FormatException)
        {
            return Unusable();
        }

        Inventory? Unusable()
        {
            diagnostics.Add(RepositoryDiagnostics.UnreadableInventory(file, "it is not an inventory as this program writes it"));
            return null;
        }
    }

    private static InventoryEntry Entry(JsonElement element) => new(
        Text(element, "path"),
        Text(element, "owner"),
        Text(element, "digest"));

    private static string Text(JsonElement element, string property) =>
        element.GetProperty(property).GetString() ?? throw new FormatException(property);
}
