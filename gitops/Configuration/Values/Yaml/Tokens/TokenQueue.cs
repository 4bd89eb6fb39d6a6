namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>Tokens that are scanned but not yet parsed; some are found out later than those behind them.</summary>
internal sealed class TokenQueue
{
    private readonly List<YamlToken> _tokens = [];
    private int _head;

    /// <summary>Number of tokens taken so far.</summary>
    public int Taken { get; private set; }

    /// <summary>Number of tokens scanned so far.</summary>
    public int Scanned => Taken + _tokens.Count - _head;

    public bool IsEmpty => _head == _tokens.Count;

    public YamlToken Head => _tokens[_head];

    public void Add(YamlToken token) => _tokens.Add(token);

    /// <summary>Adds a token before those from a number on; at the end, as yaml.v2 does, if the first of them is taken already.</summary>
    public void Insert(int tokenNumber, YamlToken token) =>
        _tokens.Insert(tokenNumber < Taken ? _tokens.Count : _head + tokenNumber - Taken, token);

    public void Take()
    {
        Taken++;
        if (++_head == _tokens.Count)
        {
            _tokens.Clear();
            _head = 0;
        }
    }
}
