namespace LcncInfra.PullRequests.Tests.Servers;

/// <summary>A call as it came in.</summary>
internal sealed record ReceivedCall(string Call, IReadOnlyDictionary<string, string> Headers, string Body);
