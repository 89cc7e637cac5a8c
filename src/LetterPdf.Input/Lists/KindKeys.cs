using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The keys of `signatories` that hold for one kind of file only.</summary>
internal static class KindKeys
{
    public const string Encoding = "encoding";
    public const string Sheet = "sheet";
    public const string HiddenRows = "hidden-rows";
    public const string StruckOut = "struck-out";

    /// <summary>Reports those that say nothing about this file.</summary>
    public static void ReportOthers(ListSource source, bool isWorkbook, DiagnosticBag diagnostics)
    {
        foreach (var (key, place) in source.KindKeys.Where(entry => IsOfText(entry.Key) == isWorkbook))
        {
            diagnostics.Add(
                DiagnosticCatalog.KeyOfOtherKind.At(
                    place,
                    Reason.Of(isWorkbook ? ListFinding.KeyOfText : ListFinding.KeyOfWorkbook, key, source.Path),
                    ListAdvice.RemoveKey
                )
            );
        }
    }

    private static bool IsOfText(string key) => string.Equals(key, Encoding, StringComparison.Ordinal);
}
