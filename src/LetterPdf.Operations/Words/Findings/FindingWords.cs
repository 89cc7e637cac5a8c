using LetterPdf.Export;
using LetterPdf.Fonts;
using LetterPdf.Import;
using LetterPdf.Input;
using LetterPdf.Office;
using LetterPdf.Reflow;

namespace LetterPdf.Operations;

/// <summary>The findings of the stages that make a letter, and what to do about them: a table of words for each
/// theme.</summary>
internal static class FindingWords
{
    /// <summary>The sentence; null for a code of another layer.</summary>
    public static string? Of(Enum code, FactWords f) =>
        code switch
        {
            ListFinding finding => ListWords.Of(finding, f),
            ListPhrase phrase => ListWords.Of(phrase, f),
            ListAdvice advice => ListWords.Of(advice, f),
            TidyFinding finding => TidyWords.Of(finding, f),
            TidyPhrase phrase => TidyWords.Of(phrase, f),
            CsvFinding finding => CsvWords.Of(finding, f),
            CsvPhrase phrase => CsvWords.Of(phrase, f),
            CsvAdvice advice => CsvWords.Of(advice, f),
            WorkbookFinding finding => WorkbookWords.Of(finding, f),
            WorkbookPhrase phrase => WorkbookWords.Of(phrase, f),
            WorkbookAdvice advice => WorkbookWords.Of(advice, f),
            OfficeFinding finding => OfficeWords.Of(finding, f),
            CellFinding finding => CellWords.Of(finding, f),
            PlainFinding finding => PlainTextWords.Of(finding, f),
            PartsFinding finding => PartsWords.Of(finding, f),
            PlainPhrase phrase => PlainTextWords.Of(phrase),
            PlainAdvice advice => PlainTextWords.Of(advice),
            WordFinding finding => WordTextWords.Of(finding, f),
            WordPhrase phrase => WordTextWords.Of(phrase, f),
            WordAdvice advice => WordTextWords.Of(advice),
            DoctorFinding finding => DoctorWords.Of(finding, f),
            DoctorPhrase phrase => DoctorWords.Of(phrase, f),
            DoctorAdvice advice => DoctorWords.Of(advice, f),
            CountryFinding finding => CountryWords.Of(finding, f),
            CountryAdvice advice => CountryWords.Of(advice, f),
            DecisionFinding finding => DecisionWords.Of(finding, f),
            DecisionAdvice advice => DecisionWords.Of(advice),
            PartFinding finding => LetterPartWords.Of(finding, f),
            TextFinding finding => TextWords.Of(finding, f),
            TextPhrase phrase => TextWords.Of(phrase, f),
            TextAdvice advice => TextWords.Of(advice),
            FontFinding finding => FontWords.Of(finding, f),
            FontPhrase phrase => FontWords.Of(phrase, f),
            FontAdvice advice => FontWords.Of(advice),
            RuleFinding finding => RuleWords.Of(finding, f),
            RulePhrase phrase => RuleWords.Of(phrase, f),
            RuleAdvice advice => RuleWords.Of(advice),
            OperationFinding finding => OperationWords.Of(finding, f),
            OperationPhrase phrase => OperationWords.Of(phrase, f),
            OperationAdvice advice => OperationWords.Of(advice, f),
            MergingFinding finding => MergingWords.Of(finding, f),
            MergingPhrase phrase => MergingWords.Of(phrase, f),
            MergingAdvice advice => MergingWords.Of(advice),
            KeptMergeFinding finding => KeptMergeWords.Of(finding, f),
            KeptMergeAdvice advice => KeptMergeWords.Of(advice),
            MergeFileFinding finding => MergeFileWords.Of(finding, f),
            LettersFinding finding => LettersWords.Of(finding, f),
            LimitFinding finding => LimitWords.Of(finding, f),
            LimitPhrase phrase => LimitWords.Of(phrase, f),
            LimitAdvice advice => LimitWords.Of(advice, f),
            _ => LetterFileWords.Of(code, f) ?? TypesettingWords.Of(code, f),
        };
}
