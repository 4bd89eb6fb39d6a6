namespace LcncInfra.Cli.Reporting;

/// <summary>How a command writes its result and its findings.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON document on standard output, with a schema in <c>schemas/output/</c>.</summary>
    Json,

    /// <summary>Findings as SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Findings as annotations of a GitHub workflow.</summary>
    Github,

    /// <summary>Findings as a JUnit report, which CI systems show as tests.</summary>
    Junit,

    /// <summary>For a comment on a pull request; findings go to standard error.</summary>
    Markdown,
}
