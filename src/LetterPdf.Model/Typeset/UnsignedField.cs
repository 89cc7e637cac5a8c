namespace LetterPdf.Model;

/// <summary>A form field that waits for an electronic signature (ISO 32000-1, 12.7.4.5).</summary>
/// <param name="Name">The name by which programs know it; unique among fields.</param>
/// <param name="Description">What a screen reader says of it, in the document's language.</param>
/// <param name="Signer">Who is going to sign.</param>
/// <param name="Place">Where letter.yml asks for it.</param>
public sealed record UnsignedField(string Name, string Description, string Signer, Place? Place)
{
    public string? Reason { get; init; }

    public string? Location { get; init; }

    public string? Contact { get; init; }
}

/// <summary>A field at its place in reading order. It is invisible and has no place on the sheet.</summary>
/// <param name="Element">Index of its Form element.</param>
/// <param name="ItemsBefore">How many items of the page are read before it.</param>
public sealed record PlacedField(int Element, int ItemsBefore, UnsignedField Field);
