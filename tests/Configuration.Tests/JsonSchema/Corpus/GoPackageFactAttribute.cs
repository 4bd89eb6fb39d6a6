using LcncInfra.Testing.Go;

namespace LcncInfra.Configuration.Tests.JsonSchema.Corpus;

/// <summary>A test that asks Go with a library; skipped with the reason where Go or the library is absent.</summary>
public sealed class GoPackageFactAttribute : FactAttribute
{
    /// <summary>Skips the test where the library is absent.</summary>
    public GoPackageFactAttribute(string package) => Skip = GoJudge.SkipReason ?? (Directory.Exists($"/usr/share/gocode/src/{package}")
        ? null
        : $"Skipped: Go's library {package} is not installed, so it cannot be asked; its recorded answers are still compared.");
}
