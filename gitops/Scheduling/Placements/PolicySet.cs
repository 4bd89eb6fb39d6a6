using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Placements;

/// <summary>The policies that ask for one pair, as indexes into the catalog's list, ascending.</summary>
internal sealed record PolicySet(ValueList<int> Indexes);
