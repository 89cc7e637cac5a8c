using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>What has to be known of a file before something can be added to it.</summary>
public sealed record FileSurvey
{
    /// <summary>The offset of the newest cross-reference section.</summary>
    public required int StartXref { get; init; }

    /// <summary>Whether that section is a stream rather than a table.</summary>
    public required bool HasCrossReferenceStream { get; init; }

    /// <summary>The first number that no object has.</summary>
    public required int Size { get; init; }

    public required ObjectReference Root { get; init; }

    public ObjectReference? Info { get; init; }

    /// <summary>The half of the file identifier that stays; empty where the file has none.</summary>
    public ReadOnlyMemory<byte> PermanentIdentifier { get; init; }

    /// <summary>The half that changes with each addition; empty where the file has none.</summary>
    public ReadOnlyMemory<byte> ChangingIdentifier { get; init; }

    public required ObjectText Catalog { get; init; }

    /// <summary>The signature fields, in the form's order.</summary>
    public ImmutableArray<SignatureField> Fields { get; init; } = [];

    /// <summary>The proof data it keeps for validating its signatures.</summary>
    public ProofStore Proofs { get; init; } = new();

    /// <summary>The offset where each revision ends, after the line end that follows its %%EOF. The oldest
    /// first.</summary>
    public ImmutableArray<int> RevisionEnds { get; init; } = [];
}
