using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A letter as far as it could be built.</summary>
/// <param name="Letter">The letter as read from its sources; null where they can't be read.</param>
/// <param name="Document">Its pages; null where there is an error.</param>
/// <param name="Pdf">The finished file; null where there is an error.</param>
public sealed record BuiltLetter(Letter? Letter, TypesetDocument? Document, byte[]? Pdf)
{
    /// <summary>SHA-256 of the file, in lower-case hexadecimal digits; null where there is none.</summary>
    public string? Digest { get; init; }

    /// <summary>To whom it goes; null for a letter without recipients.</summary>
    public Recipient? Recipient { get; init; }

    internal static BuiltLetter None { get; } = new(null, null, null);
}
