namespace LetterPdf.Model;

/// <summary>A signature that the finished file is going to get, by a certificate and not by hand: nothing of it is
/// printed.</summary>
public sealed record ElectronicSignature
{
    /// <summary>Who signs: an organization, or a person for it.</summary>
    public required LetterText Name { get; init; }

    /// <summary>Why: "We send this letter".</summary>
    public LetterText? Reason { get; init; }

    /// <summary>Where: "New York".</summary>
    public LetterText? Place { get; init; }

    /// <summary>How the signer is reached by those who check the signature.</summary>
    public LetterText? Contact { get; init; }
}
