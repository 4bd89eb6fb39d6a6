using System.Globalization;
using System.Text;
using System.Xml;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Policies;

/// <summary>Writes what policies found as a JUnit report: a suite for each environment, a test for each policy.</summary>
/// <remarks>What Jenkins, GitLab, GitHub's reporters and Azure Pipelines read in common: failures of errors, the rest as output of the test.</remarks>
internal static class PolicyJunitWriter
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>Writes the report.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">Name of the whole.</param>
    /// <param name="reports">What was found.</param>
    /// <param name="errors">What kept the environments from being judged.</param>
    public static void Write(TextWriter output, string name, IReadOnlyList<PolicyReport> reports, IReadOnlyList<Diagnostic> errors)
    {
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, Settings))
        {
            IReadOnlyList<(string Name, List<JunitTest> Tests)> suites =
            [
                .. errors.Count > 0 ? [("generation", new List<JunitTest> { JunitTest.Of("generation", errors) })] : Array.Empty<(string, List<JunitTest>)>(),
                .. reports.Select(r => (r.Name, TestsOf(r))),
            ];
            xml.WriteStartElement("testsuites");
            Counts(xml, name, [.. suites.SelectMany(s => s.Tests)]);
            foreach (var (suite, tests) in suites)
            {
                xml.WriteStartElement("testsuite");
                Counts(xml, suite, tests);
                tests.ForEach(test => Write(xml, $"{name.Replace(' ', '.')}.{suite}", test));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static List<JunitTest> TestsOf(PolicyReport report) =>
    [
        .. report.Policies.Select(policy => JunitTest.Of(policy, [.. report.Findings.Where(f => f.Policy.Name == policy.Name)])),
        .. report.WaiverFindings.Count > 0 ? [JunitTest.Of("waivers", report.WaiverFindings)] : Array.Empty<JunitTest>(),
    ];

    private static void Counts(XmlWriter xml, string name, List<JunitTest> tests)
    {
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("tests", tests.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", tests.Count(t => t.Failures.Count > 0).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", "0");
        xml.WriteAttributeString("time", "0");
    }

    private static void Write(XmlWriter xml, string className, JunitTest test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", className);
        xml.WriteAttributeString("name", test.Name);
        xml.WriteAttributeString("time", "0");
        if (test.Failures.Count > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", "error");
            xml.WriteAttributeString("message", test.Summary);
            xml.WriteString(string.Join('\n', test.Failures.Append(test.Remedy).Where(line => line.Length > 0)));
            xml.WriteEndElement();
        }

        if (test.Notes.Count > 0)
        {
            xml.WriteElementString("system-out", string.Join('\n', test.Notes));
        }

        xml.WriteEndElement();
    }
}
