using System.Collections.Immutable;
using LetterPdf.Trust;

namespace LetterPdf.Verification;

/// <summary>The proof data that a file keeps for validating its signatures (DSS; ETSI EN 319 142-1, 5.4.2).</summary>
public sealed record ProofStore
{
    /// <summary>The object that is the store; null where there is none, or it is no object of its own.</summary>
    public ObjectReference? Object { get; init; }

    /// <summary>As it is written, wherever it stands; an empty one where there is none.</summary>
    public ReadOnlyMemory<byte> Dictionary { get; init; } = "<<>>"u8.ToArray();

    public ImmutableArray<ObjectReference> Certificates { get; init; } = [];

    public ImmutableArray<ObjectReference> Lists { get; init; } = [];

    public ImmutableArray<ObjectReference> Answers { get; init; } = [];

    /// <summary>What stands in those objects.</summary>
    public ProofData Data { get; init; } = ProofData.None;
}
