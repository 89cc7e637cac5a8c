using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>What was found in a file.</summary>
public sealed record VerificationReport
{
    /// <summary>Whether the file could be opened at all: its catalog and its pages were found.</summary>
    public required bool IsReadable { get; init; }

    /// <summary>It needs a password, or has restrictions: nothing in it can be read.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>The program that made the file, by its own account: "letterpdf 0.6.0".</summary>
    public string? Producer { get; init; }

    /// <summary>The standards that the file claims to meet; null where it claims none, or one that does not
    /// exist.</summary>
    public Conformance? Claims { get; init; }

    /// <summary>Every check, in the order of the table.</summary>
    public required ImmutableArray<CheckResult> Checks { get; init; }

    public required DocumentFacts Facts { get; init; }

    /// <summary>The tag tree in reading order, parents before children.</summary>
    public ImmutableArray<TaggedElement> Elements { get; init; } = [];

    /// <summary>How many letters are in the file, each in a part of its own if there are several.</summary>
    public int Letters { get; init; }

    /// <summary>The signatories' names, in order.</summary>
    public ImmutableArray<string> Signatories { get; init; } = [];

    /// <summary>The files inside the file.</summary>
    public ImmutableArray<EmbeddedSource> Sources { get; init; } = [];

    /// <summary>The fonts that the pages use, in the order of their objects.</summary>
    public ImmutableArray<EmbeddedFont> Fonts { get; init; } = [];

    /// <summary>The pictures that are JPEG files, in the order of their objects.</summary>
    public ImmutableArray<EmbeddedJpeg> Jpegs { get; init; } = [];

    /// <summary>The file as it was first written; null where it can't be read.</summary>
    public FirstWriting? FirstWriting { get; init; }

    /// <summary>The places for signatures, in the form's order, with what stands in them.</summary>
    public ImmutableArray<SignatureField> SignatureFields { get; init; } = [];

    /// <summary>The signatures, in the order in which they were made; empty where they were not checked.</summary>
    public ImmutableArray<SignatureReport> Signatures { get; init; } = [];

    /// <summary>The file as it was first written and each addition to it, the oldest first.</summary>
    public ImmutableArray<RevisionReport> Revisions { get; init; } = [];

    /// <summary>The length in bytes of the file as it was first written.</summary>
    public int BaseLength => Revisions.IsDefaultOrEmpty ? 0 : Revisions[0].End;

    /// <summary>What was added after a signature, the oldest first; whatever it is, the signature does not cover
    /// it.</summary>
    public IEnumerable<RevisionReport> RevisionsAfter(SignatureValue signature) =>
        Revisions.Skip((signature?.Revision ?? 0) + 1);

    /// <summary>Whether this program made it, by the file's own account.</summary>
    public bool IsLetterpdf => Producer?.StartsWith(ProducerName, StringComparison.Ordinal) ?? false;

    /// <summary>The version of letterpdf that made it; null where another program did.</summary>
    public string? Version => IsLetterpdf ? Producer![ProducerName.Length..] : null;

    /// <summary>No check failed.</summary>
    public bool IsSound => Checks.All(check => check.Outcome != CheckOutcome.Failed);

    private static string ProducerName => "letterpdf ";
}
