namespace LetterPdf.Verification;

/// <summary>A signature that an addition brought.</summary>
/// <param name="Field">The field after the addition.</param>
/// <param name="Signature">The number of the signature's object.</param>
/// <param name="Objects">All objects that belong to it, and to nothing else.</param>
internal sealed record AddedSignature(FormField Field, int Signature, IReadOnlySet<int> Objects)
{
    /// <summary>It brought its own field along; otherwise the field was there and empty.</summary>
    public bool IsInOwnField { get; init; }

    /// <summary>Whether another program made it, judging by how it is written.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether any of it may be visible on a page.</summary>
    public bool IsSeen { get; init; }
}
