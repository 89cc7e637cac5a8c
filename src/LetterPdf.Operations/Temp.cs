using LetterPdf.Input;
using LetterPdf.Model;
namespace LetterPdf.Operations;
internal static class RecipientFindings { public static DiagnosticBag Group(IReadOnlyList<(Recipient Recipient, DiagnosticBag Findings)> x) => new(); }
internal static class Temp {
  public static LetterTemplate? Open(this LetterSession s, ReadingOptions r, DiagnosticBag d) => null;
  public static BuiltLetter Build(this LetterSession s, LetterTemplate t, Recipient r, DiagnosticBag d) => BuiltLetter.None;
}
