using LetterPdf.Model;

namespace LetterPdf.Import;

/// <summary>What the readers of blocks and inlines share.</summary>
internal sealed record DocsContext(PlainSource Source, ReadingLog Log, DiagnosticBag Diagnostics, DocsNotes Notes)
{
    /// <summary>Reports what a letter can't have.</summary>
    public void Refuse(Place place, Reason reason, PlainAdvice advice) =>
        Report(DiagnosticCatalog.TextMarkdown.At(place, reason, advice));

    /// <summary>Reports a finding. Of a great many the rest is one error, so that none is left out in
    /// silence.</summary>
    public void Report(Diagnostic finding)
    {
        if (Diagnostics.Count < PlainLimits.MostFindings)
        {
            Diagnostics.Add(finding);
        }
        else if (Diagnostics.Count == PlainLimits.MostFindings)
        {
            var reason = Reason.Of(PlainFinding.TooManyFindings, PlainLimits.MostFindings);
            Diagnostics.Add(DiagnosticCatalog.TextLimit.At(finding.Place, reason, PlainAdvice.SaveAsText));
        }
    }
}
