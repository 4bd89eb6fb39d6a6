namespace LcncInfra.Templating.Formatting;

/// <summary>What stands between <c>%</c> and the verb of a directive.</summary>
internal struct FormatFlags
{
    public bool Plus;

    public bool Minus;

    public bool Sharp;

    public bool Space;

    public bool Zero;

    /// <summary><c>%+v</c>, which names the fields of structs; <see cref="Plus"/> is off then.</summary>
    public bool PlusV;

    /// <summary><c>%#v</c>, which prints Go syntax; <see cref="Sharp"/> is off then.</summary>
    public bool SharpV;

    public int? Width;

    public int? Precision;
}
