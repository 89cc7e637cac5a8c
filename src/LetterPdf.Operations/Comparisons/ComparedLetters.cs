using LetterPdf.Comparison;

namespace LetterPdf.Operations;

/// <summary>The changes from one letter to another.</summary>
public sealed class ComparedLetters
{
    private readonly LetterComparison _comparison;

    internal ComparedLetters(LetterComparison comparison) => _comparison = comparison;

    /// <summary>Whether both say the same.</summary>
    public bool IsSame => _comparison.IsSame;

    /// <summary>The result in one sentence.</summary>
    public string Verdict => ComparisonWords.Verdict(_comparison);

    /// <summary>The whole comparison.</summary>
    public string Report(ReportForm form) =>
        form switch
        {
            ReportForm.Json => ComparisonJson.Write(_comparison),
            ReportForm.Html => ComparisonHtml.Write(_comparison),
            _ => ComparisonText.Write(_comparison),
        };
}
