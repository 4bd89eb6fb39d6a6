namespace LcncInfra.Configuration.Matching;

/// <summary>Numbers of the labels that an index asks for, so that the indexes of all cluster types share one table of texts.</summary>
internal sealed class LabelNumbers
{
    private readonly Dictionary<(string Key, string Value), int> _numbers = [];

    /// <summary>How many labels there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of a label, which is new if nobody has asked for the label before.</summary>
    public int Add(string key, string value)
    {
        if (!_numbers.TryGetValue((key, value), out var number))
        {
            number = _numbers.Count;
            _numbers.Add((key, value), number);
        }

        return number;
    }

    /// <summary>The number of a label, or -1 if no set asks for it.</summary>
    public int Find(string key, string value) => _numbers.TryGetValue((key, value), out var number) ? number : -1;
}
