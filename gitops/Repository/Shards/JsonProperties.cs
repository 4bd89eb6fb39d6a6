using System.Text.Json;
using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Shards;

/// <summary>Reads the properties of a record that this program wrote; anything else is a format error.</summary>
internal static class JsonProperties
{
    public static string Text(this JsonElement element, string property) =>
        element.GetProperty(property).GetString() ?? throw new FormatException(property);

    public static string? Optional(this JsonElement element, string property) => element.GetProperty(property).GetString();

    public static int Number(this JsonElement element, string property) => element.GetProperty(property).GetInt32();

    public static ValueList<T> List<T>(this JsonElement element, string property, Func<JsonElement, T> read) =>
        element.GetProperty(property).EnumerateArray().Select(read).ToValueList();
}
