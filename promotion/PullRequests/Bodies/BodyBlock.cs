namespace LcncInfra.PullRequests.Bodies;

/// <summary>A part of a body that can be told at length or in short.</summary>
/// <param name="Short">What must stand there at least; may be empty.</param>
/// <param name="Long">All that there is to say.</param>
/// <param name="Loss">What a reader misses of it in short, to be counted: <c>difference</c>.</param>
internal sealed record BodyBlock(string Short, string Long, string Loss);
