using System.Text.Json;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Repository.Inventories;

/// <summary>Reads an inventory back. One that cannot be read is an error: guessing what we own could delete files of others.</summary>
public static class InventoryReader
{
    /// <summary>Reads the JSON; <see langword="null"/> after reporting why not.</summary>
    /// <param name="json">The bytes.</param>
    /// <param name="file">Where they lie, for messages.</param>
    /// <param name="diagnostics">What is wrong.</param>
    /// <param name="likely">What it holds if little has changed; entries that it does hold are not made anew.</param>
    public static Inventory? Read(ReadOnlyMemory<byte> json, string file, DiagnosticBag diagnostics, Inventory? likely = null)
    {
        try
        {
            var (version, entries) = ReadObject(json.Span, new LikelyEntries(likely ?? Inventory.Empty));
            if (version is null || (entries is null && version == InventoryWriter.FormatVersion))
            {
                return Unusable(file, diagnostics);
            }

            if (entries is null || version != InventoryWriter.FormatVersion)
            {
                diagnostics.Add(RepositoryDiagnostics.UnreadableInventory(file, "it has a format version that this program does not know"));
                return null;
            }

            if (entries.Find(e => RepositoryPath.Parse(e.Path)?.Value != e.Path) is { } unsafeEntry)
            {
                diagnostics.Add(RepositoryDiagnostics.UnreadableInventory(file, $"its path '{PrintableText.Of(unsafeEntry.Path)}' leaves the tree"));
                return null;
            }

            return new Inventory(entries.ToValueList());
        }
        catch (JsonException)
        {
            return Unusable(file, diagnostics);
        }
        catch (InvalidOperationException)
        {
            return Unusable(file, diagnostics);
        }
        catch (FormatException)
        {
            return Unusable(file, diagnostics);
        }
    }

    private static Inventory? Unusable(string file, DiagnosticBag diagnostics)
    {
        diagnostics.Add(RepositoryDiagnostics.UnreadableInventory(file, "it is not an inventory as this program writes it"));
        return null;
    }

    // Read as a stream of tokens: a fleet has a hundred thousand entries.
    private static (int? Version, List<InventoryEntry>? Entries) ReadObject(ReadOnlySpan<byte> json, LikelyEntries likely)
    {
        var reader = new Utf8JsonReader(json);
        int? version = null;
        List<InventoryEntry>? entries = null;
        Expect(ref reader, JsonTokenType.StartObject);
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("version"u8))
            {
                reader.Read();
                version = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("files"u8))
            {
                entries = ReadEntries(ref reader, likely);
            }
            else
            {
                reader.Skip();
            }
        }

        return reader.Read() ? throw new FormatException("more than one object") : (version, entries);
    }

    private static List<InventoryEntry> ReadEntries(ref Utf8JsonReader reader, LikelyEntries likely)
    {
        var entries = new List<InventoryEntry>(likely.Count);
        Expect(ref reader, JsonTokenType.StartArray);
        while (Next(ref reader) == JsonTokenType.StartObject)
        {
            entries.Add(ReadEntry(ref reader, likely));
        }

        return entries;
    }

    private static InventoryEntry ReadEntry(ref Utf8JsonReader reader, LikelyEntries likely)
    {
        string? path = null, owner = null, digest = null;
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("path"u8))
            {
                path = Text(ref reader, likely.Next.Path);
            }
            else if (reader.ValueTextEquals("owner"u8))
            {
                owner = Text(ref reader, likely.Next.Owner);
            }
            else if (reader.ValueTextEquals("digest"u8))
            {
                digest = Text(ref reader, likely.Next.Digest);
            }
            else
            {
                reader.Skip();
            }
        }

        return likely.Found(new InventoryEntry(
            path ?? throw new FormatException("path"), owner ?? throw new FormatException("owner"), digest ?? throw new FormatException("digest")));
    }

    private static string? Text(ref Utf8JsonReader reader, string likely)
    {
        Expect(ref reader, JsonTokenType.String);
        return reader.ValueTextEquals(likely) ? likely : reader.GetString();
    }

    /// <summary>Goes along with what is read, through what is likely to be read.</summary>
    private sealed class LikelyEntries(Inventory inventory)
    {
        private static readonly InventoryEntry Nothing = new(string.Empty, string.Empty, string.Empty);

        private int _next;

        public int Count => inventory.Entries.Count;

        /// <summary>The entry that may come next.</summary>
        public InventoryEntry Next => _next < Count ? inventory.Entries[_next] : Nothing;

        /// <summary>What was read, as the same object if it is what was likely; afterwards the next one is what follows it.</summary>
        public InventoryEntry Found(InventoryEntry entry)
        {
            while (_next < Count && string.CompareOrdinal(Next.Path, entry.Path) < 0)
            {
                _next++;
            }

            if (Next.Path != entry.Path)
            {
                // Neighbours have one owner, and share its text.
                return entry;
            }

            var likely = Next;
            _next++;
            return likely == entry ? likely : entry;
        }
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) => reader.Read() ? reader.TokenType : JsonTokenType.None;

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType type)
    {
        if (Next(ref reader) != type)
        {
            throw new FormatException($"{type} expected");
        }
    }
}
