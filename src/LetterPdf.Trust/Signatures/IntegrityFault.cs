using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>Why a signature does not prove that certain bytes were signed with a certain key.</summary>
/// <param name="Outcome">In one word.</param>
/// <param name="Problem">More exactly.</param>
internal sealed record IntegrityFault(IntegrityOutcome Outcome, Reason Problem);
