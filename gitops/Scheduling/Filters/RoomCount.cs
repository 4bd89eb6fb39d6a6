using LcncInfra.Catalog.Requirements;
using LcncInfra.Model.Quantities;
using LcncInfra.Scheduling.Fleets;

namespace LcncInfra.Scheduling.Filters;

/// <summary>Keeps how much room each cluster type still has.</summary>
internal sealed class RoomCount
{
    private readonly ResourceAmount[][] _left;

    public RoomCount(Fleet fleet) => _left = [.. fleet.Types.Select(t => t.Profile.Allocatable.ToArray())];

    /// <summary>Whether there is room.</summary>
    public bool Fits(int type, WorkloadRequirements requirements)
    {
        var left = _left[type];
        foreach (var request in requirements.Requests.AsSpan())
        {
            foreach (var amount in left)
            {
                if (amount.Resource == request.Resource && amount.Quantity < request.Quantity)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What is left of a resource; <see langword="null"/> if it is not limited.</summary>
    public Quantity? Left(int type, string resource) => _left[type].FirstOrDefault(a => a.Resource == resource)?.Quantity;

    /// <summary>Takes room.</summary>
    public void Take(int type, WorkloadRequirements requirements)
    {
        var left = _left[type];
        for (var i = 0; i < left.Length; i++)
        {
            foreach (var request in requirements.Requests.AsSpan())
            {
                left[i] = left[i].Resource == request.Resource ? left[i] with { Quantity = left[i].Quantity - request.Quantity } : left[i];
            }
        }
    }
}
