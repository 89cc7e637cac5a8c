using LetterPdf.Comparison;

namespace LetterPdf.Operations;

/// <summary>What became of one letter in another.</summary>
public sealed class ComparedLetters
{
    private readonly LetterComparison _comparison;

    internal ComparedLetters(LetterComparison comparison) => _comparison = comparison;

    /// <summary>Both say the same.</summary>
    public bool IsSame => _comparison.IsSame;

    /// <summary>In one sentence.</summary>
    public string Verdict => ComparisonWords.Verdict(_comparison);

    /// <summary>All of it.</summary>
    public string Report(ReportForm form) =>
        form switch
        {
            ReportForm.Json => ComparisonJson.Write(_comparison),
            ReportForm.Html => ComparisonHtml.Write(_comparison),
            _ => ComparisonText.Write(_comparison),
        };
}
