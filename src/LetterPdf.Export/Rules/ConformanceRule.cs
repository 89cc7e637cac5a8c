using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>One thing that a standard asks of a file.</summary>
/// <param name="Standard">The standard whose claim brings the rule; null for what every PDF has to meet.</param>
/// <param name="Clause">Where it is asked.</param>
/// <param name="Asks">What, in a few words.</param>
/// <param name="Breaches">Finds every place where it is unmet.</param>
internal sealed record ConformanceRule(
    PdfStandard? Standard, string Clause, string Asks, Func<DocumentPlan, IEnumerable<Diagnostic>> Breaches);
