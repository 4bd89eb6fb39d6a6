namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>What gojsonschema says of schemas that it cannot use.</summary>
internal static class SchemaTexts
{
    public const string Schema = "valid schema";
    public const string NotASchema = "Expected: valid schema, given: Invalid JSON";

    public static string InvalidType(string expected, string keyword) => $"Invalid type. Expected: {expected}, given: {keyword}";

    public static string MustBeOfA(string keyword, string type) => $"{keyword} must be of a {type}";

    public static string MustBeOfAn(string keyword, string type) => $"{keyword} must be of an {type}";

    public static string MustBeOfType(string what, string type) => $"{what} must be of type {type}";

    public static string CannotBeGreater(string keyword, string other) => $"{keyword} cannot be greater than {other}";

    public static string CannotBeWithout(string keyword, string other) => $"{keyword} cannot be used without {other}";

    public static string MustBeUnique(string keyword) => $"{keyword} items must be unique";

    /// <summary>What Go's runtime says of a value of the wrong type, which gojsonschema does not check but Kalypso catches.</summary>
    public static string Panic(string found, string wanted) =>
        $"unable to validate schema: interface conversion: interface {{}} is {found}, not {wanted}";
}
