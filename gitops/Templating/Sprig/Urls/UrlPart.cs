namespace LcncInfra.Templating.Sprig.Urls;

/// <summary>The part of a URL that is escaped, which decides what needs it.</summary>
internal enum UrlPart
{
    /// <summary>The path.</summary>
    Path,

    /// <summary>The host, with its port.</summary>
    Host,

    /// <summary>The zone behind an IPv6 address.</summary>
    Zone,

    /// <summary>User name or password.</summary>
    UserInfo,

    /// <summary>What follows <c>#</c>.</summary>
    Fragment,
}
