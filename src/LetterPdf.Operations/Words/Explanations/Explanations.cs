using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>What each code of <see cref="DiagnosticCatalog"/> means, in words; each stage's codes stand in a part of
/// their own.</summary>
public static partial class Explanations
{
    private static readonly Dictionary<DiagnosticCode, Explanation> All = Table();

    /// <summary>The long form of a code; every code of the catalog has one.</summary>
    public static Explanation Of(DiagnosticCode code) => All[code];

    private static Dictionary<DiagnosticCode, Explanation> Table()
    {
        var all = new Dictionary<DiagnosticCode, Explanation>();
        AddLetterFile(all);
        AddMarkdown(all);
        AddSignatories(all);
        AddSignatoryList(all);
        AddMergeFields(all);
        AddFonts(all);
        AddTypesetting(all);
        AddExport(all);
        AddFiles(all);
        return all;
    }
}
