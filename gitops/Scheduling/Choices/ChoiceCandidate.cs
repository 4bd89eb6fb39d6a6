namespace LcncInfra.Scheduling.Choices;

/// <summary>A cluster type that nothing keeps a target from, as the choice among them sees it.</summary>
/// <param name="Index">The cluster type's index, which is also the order of names and so breaks ties.</param>
/// <param name="Penalty">Number of taints and neighbours that should be avoided; less is better.</param>
/// <param name="Score">Sum of the weights of the preferences it meets; more is better.</param>
/// <param name="WasThere">Whether the previous decisions placed the target there.</param>
internal readonly record struct ChoiceCandidate(int Index, int Penalty, int Score, bool WasThere)
{
    /// <summary>The better one comes first: by penalty, score, whether it was there, name.</summary>
    public static int CompareRanks(ChoiceCandidate left, ChoiceCandidate right)
    {
        var order = left.Penalty.CompareTo(right.Penalty);
        order = order != 0 ? order : right.Score.CompareTo(left.Score);
        order = order != 0 ? order : right.WasThere.CompareTo(left.WasThere);
        return order != 0 ? order : left.Index.CompareTo(right.Index);
    }
}
