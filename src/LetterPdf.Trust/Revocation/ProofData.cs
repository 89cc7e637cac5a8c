using System.Collections.Immutable;

namespace LetterPdf.Trust;

/// <summary>What a file keeps so that its signatures can be checked when the servers are gone (ETSI EN 319 142-1, 5.4):
/// each item as it was received.</summary>
public sealed record ProofData(
    ImmutableArray<ReadOnlyMemory<byte>> Certificates,
    ImmutableArray<ReadOnlyMemory<byte>> Lists,
    ImmutableArray<ReadOnlyMemory<byte>> Answers
)
{
    public static ProofData None { get; } = new([], [], []);

    public bool IsEmpty => Certificates.IsEmpty && Lists.IsEmpty && Answers.IsEmpty;
}
