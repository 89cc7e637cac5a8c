using LetterPdf.Archive.Tests.Support;

namespace LetterPdf.Archive.Tests.Validation;

/// <summary>An object or a root that is wrong in one way, and the codes that must be named.</summary>
/// <param name="Codes">All the expected codes.</param>
/// <param name="What">What is wrong.</param>
/// <param name="IsRoot">Whether it is a storage root, not one object.</param>
/// <param name="Make">Makes it.</param>
public sealed record CodeCase(string[] Codes, string What, bool IsRoot, Func<MemoryStorage> Make)
{
    public IEnumerable<ArchiveFinding> Findings()
    {
        var storage = Make();
        if (!IsRoot)
        {
            return ArchiveValidator.ValidateObject(storage, string.Empty).Findings;
        }

        var report = ArchiveValidator.Validate(storage);
        return report.Findings.Concat(report.Objects.SelectMany(item => item.Findings));
    }

    public override string ToString() => $"{string.Join(' ', Codes)}: {What}";
}
