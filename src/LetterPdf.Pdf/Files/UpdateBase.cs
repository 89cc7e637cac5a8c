namespace LetterPdf.Pdf;

/// <summary>What an update must know of the file that it is appended to (ISO 32000-1, 7.5.5 and 7.5.6).</summary>
public sealed record UpdateBase
{
    /// <summary>The offset of the file's newest cross-reference section.</summary>
    public required long StartXref { get; init; }

    /// <summary>Whether that section is a stream; an update uses the same kind.</summary>
    public required bool HasCrossReferenceStream { get; init; }

    /// <summary>The lowest object number above all in use.</summary>
    public required int Size { get; init; }

    /// <summary>Number and generation of the catalog.</summary>
    public required (int Number, int Generation) Root { get; init; }

    /// <summary>Number and generation of the document information; null where there is none.</summary>
    public required (int Number, int Generation)? Info { get; init; }

    /// <summary>The first half of the file's identifier, which stays; empty where there is none.</summary>
    public required ReadOnlyMemory<byte> Identifier { get; init; }
}
