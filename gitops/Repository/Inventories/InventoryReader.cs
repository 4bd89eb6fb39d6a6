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
    /// <param name="likely">What it holds if little has changed, and how that is written; entries that it does hold are not made anew.</param>
    public static Inventory? Read(ReadOnlyMemory<byte> json, string file, DiagnosticBag diagnostics, (Inventory Inventory, ReadOnlyMemory<byte> Written)? likely = null)
    {
        try
        {
            if (InventoryLineReader.TryRead(json.Span, likely?.Inventory ?? Inventory.Empty, (likely?.Written ?? default).Span) is { } lines)
            {
                return new Inventory(lines.ToValueList());
            }

            var (version, entries) = ReadObject(json.Span);
            if (version is null || (entries is null && version == InventoryWriter.FormatVersion))
            {
                return Unusable(file, diagnostics);
            }

            if (entries is null || version != InventoryWriter.FormatVersion)
            {
                diagnostics.Add(RepositoryDiagnostics.UnreadableInventory(file, "it has a format version that this program does not know"));
                return null;
            }

            if (entries.Find(e => !IsSafe(e)) is { } unsafeEntry)
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

    /// <summary>Whether an entry's path stays below the tree's root.</summary>
    internal static bool IsSafe(InventoryEntry entry) => RepositoryPath.Parse(entry.Path)?.Value == entry.Path;

    /// <summary>Reads one entry that stands alone.</summary>
    /// <exception cref="FormatException">It is no entry.</exception>
    internal static InventoryEntry ReadLine(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        Expect(ref reader, JsonTokenType.StartObject);
        var entry = ReadEntry(ref reader);
        return reader.Read() ? throw new FormatException("more than one object") : entry;
    }

    // Read as a stream of tokens: a fleet has a hundred thousand entries.
    private static (int? Version, List<InventoryEntry>? Entries) ReadObject(ReadOnlySpan<byte> json)
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
                entries = ReadEntries(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return reader.Read() ? throw new FormatException("more than one object") : (version, entries);
    }

    private static List<InventoryEntry> ReadEntries(ref Utf8JsonReader reader)
    {
        var entries = new List<InventoryEntry>();
        Expect(ref reader, JsonTokenType.StartArray);
        while (Next(ref reader) == JsonTokenType.StartObject)
        {
            entries.Add(ReadEntry(ref reader));
        }

        return entries;
    }

    private static InventoryEntry ReadEntry(ref Utf8JsonReader reader)
    {
        string? path = null, owner = null, digest = null;
        while (Next(ref reader) == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("path"u8))
            {
                path = Text(ref reader);
            }
            else if (reader.ValueTextEquals("owner"u8))
            {
                owner = Text(ref reader);
            }
            else if (reader.ValueTextEquals("digest"u8))
            {
                digest = Text(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new InventoryEntry(
            path ?? throw new FormatException("path"), owner ?? throw new FormatException("owner"), digest ?? throw new FormatException("digest"));
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String);
        return reader.GetString();
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
