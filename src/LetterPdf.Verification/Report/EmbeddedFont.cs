using System.Collections.Immutable;

namespace LetterPdf.Verification;

/// <summary>A font in the file, and what the pages show of it.</summary>
/// <param name="ObjectNumber">The object number of its dictionary.</param>
/// <param name="Name">"ABCDEF+SourceSerif4-Regular"; empty where the file says none.</param>
/// <param name="Program">The font program that draws the letters, unpacked; empty where there is none that can be
/// read.</param>
/// <param name="Letters">The codes that are shown, in ascending order, each with its text; empty text where the file
/// says none.</param>
public sealed record EmbeddedFont(
    int ObjectNumber,
    string Name,
    ReadOnlyMemory<byte> Program,
    ImmutableArray<(int Code, string Text)> Letters
);
