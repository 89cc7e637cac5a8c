using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Ends the reading of a file from deep inside a part; <see cref="OfficePackage.Read"/> turns it into a
/// value, so it never leaves this project.</summary>
internal sealed class UnreadableOfficeFile(Reason reason) : Exception
{
    public Reason Reason { get; } = reason;
}
