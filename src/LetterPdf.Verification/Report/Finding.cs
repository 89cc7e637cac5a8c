using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>One place where a file is not as it should be.</summary>
/// <param name="Reason">What is wrong there.</param>
/// <param name="Page">The page's number, from 1, where there is one.</param>
/// <param name="ObjectNumber">The object's number in the file, where there is one.</param>
public sealed record Finding(Reason Reason, int? Page, int? ObjectNumber);
