namespace LcncInfra.PullRequests.Bodies;

/// <summary>The text of a pull request.</summary>
public static class PullRequestBody
{
}
