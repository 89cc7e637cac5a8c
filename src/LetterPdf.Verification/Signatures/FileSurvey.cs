using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>What has to be known of a file before something can be added to it.</summary>
public sealed record FileSurvey
{
    /// <summary>The byte where the newest list of objects begins.</summary>
    public required int StartXref { get; init; }

    /// <summary>That list is a stream, not a table.</summary>
    public required bool HasCrossReferenceStream { get; init; }

    /// <summary>The first number that no object has.</summary>
    public required int Size { get; init; }

    public required ObjectReference Root { get; init; }

    public ObjectReference? Info { get; init; }

    /// <summary>The half of the identifier that stays; empty where the file has none.</summary>
    public ReadOnlyMemory<byte> PermanentIdentifier { get; init; }

    /// <summary>The half that changes with each addition; empty where the file has none.</summary>
    public ReadOnlyMemory<byte> ChangingIdentifier { get; init; }

    public required ObjectText Catalog { get; init; }

    /// <summary>The signature fields, in the form's order.</summary>
    public ImmutableArray<SignatureField> Fields { get; init; } = [];

    /// <summary>What it keeps for the checking of its signatures.</summary>
    public ProofStore Proofs { get; init; } = new();

    /// <summary>Where each revision ends: the byte behind the line end that follows its %%EOF. The oldest
    /// first.</summary>
    public ImmutableArray<int> RevisionEnds { get; init; } = [];
}
