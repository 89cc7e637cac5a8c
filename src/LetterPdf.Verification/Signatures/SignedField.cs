namespace LetterPdf.Verification;

/// <summary>
/// What a program may write into a place for a signature beside the signature itself (ISO 32000-2, 12.8.2.2, lets it
/// be filled in): when it was signed, and an appearance, as long as it shows nothing, since it would cover the page.
/// </summary>
internal static class SignedField
{
    /// <summary>Whether a key of a signed field has a harmless value.</summary>
    public static bool IsHarmless(PdfBody body, PdfDictionary field, string key) =>
        key switch
        {
            "M" or "DA" or "NM" => field[key] is PdfString,
            "AP" => IsBlank(body, field["AP"]),
            "MK" => field[key] is PdfDictionary { Entries: var entries }
                && entries.All(entry => entry is { Key: "R", Value: PdfInteger }),
            "Ff" => field[key] is PdfInteger,
            _ => false,
        };

    /// <summary>Whether nothing of a field can be seen on its page.</summary>
    public static bool IsUnseen(PdfBody body, PdfDictionary field) =>
        body.Numbers(field, "Rect") is [var left, var foot, var right, var top]
        && left == right
        && foot == top
        && (field["AP"] is not { } appearance || IsBlank(body, appearance));

    // One drawing for each state of the field, of which a signature has one.
    private static bool IsBlank(PdfBody body, PdfValue? appearance) =>
        body.Dictionary(appearance) is { Entries.Count: <= 3 } states
        && states.Entries.All(entry => entry.Key is "N" or "R" or "D" && BlankContent.Is(body, entry.Value));
}
