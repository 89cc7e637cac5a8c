using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>What was read of a letter before its texts.</summary>
/// <param name="Language">The letter's language.</param>
/// <param name="Date">The letter's date; any where there was an error.</param>
/// <param name="Signatories">Those who sign; null for none.</param>
/// <param name="Recipients">Those to whom it goes; null for a letter without a list of them, and after an
/// error.</param>
/// <param name="Values">The values that texts may use, but for those that are texts themselves.</param>
/// <param name="Text">The text of the body; null after an error.</param>
internal sealed record LetterCommon(
    LetterLanguage Language,
    DateOnly Date,
    SignatoriesDraft? Signatories,
    RecipientsDraft? Recipients,
    MergeValues Values,
    Lazy<MappedText?> Text
);
