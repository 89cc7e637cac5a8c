using System.Collections.Immutable;

namespace LetterPdf.Fonts;

/// <summary>
/// The fonts that come with this version of the program, as they are published. Where a file names the fonts it was
/// set in, this tells what is known of them without looking at a disk: a font of one of these names with another
/// digest is not the program's.
/// </summary>
public static class BundledFonts
{
    private static readonly ImmutableArray<(string FileName, string Digest)> Fonts =
    [
        ("SourceSans3-It.ttf", "192afd78f0f54a3c69eaf02d43f4d9a821e9d6110e41d3d25d61a7385cd580e4"),
        ("SourceSans3-Regular.ttf", "4644c81b86ec9caaa76b634889968ed3c4f4f52f054855933acc7c2b21e53b0f"),
        ("SourceSans3-Semibold.ttf", "a3f4f8dcf343a8f24dc61951de93f3ba1558b15cd250ba24af8a40e957081b7d"),
        ("SourceSerif4-Bold.ttf", "7cf4f4e1ad74f45058d5bc61716b82560442fbdcd9d3654d2dea96bf6c683d86"),
        ("SourceSerif4-BoldIt.ttf", "7b215b37f8873f5579f3f8d2ded3ca7c588e2f435cd996605ebfc5befe2cd5eb"),
        ("SourceSerif4-It.ttf", "9d2950a8f1da66e21502c35d646a1d2148e79f9ea43fd2158cf02f5232e7f430"),
        ("SourceSerif4-Regular.ttf", "e5a4ee6a3d87bb9024796be390c6771e2a0eb1883dae25effaf57ca01668e24b"),
        ("SourceSerif4-Semibold.ttf", "36db62940cb5728b12b1802476dc7fcf4c6c519a7bdd476ba23a4e555fc4655f"),
        ("SourceSerif4SmText-It.ttf", "74963111a9dc458611e6eaa62a6bff8811855f67e015f91b728fb52567020c5e"),
        ("SourceSerif4SmText-Regular.ttf", "54379656e8fa22bfbb7a783f8fe4269c9ae4eb966c1c3fcb17ee3b50cba95813"),
        ("SourceSerif4SmText-Semibold.ttf", "6ccdc5f613850c9cf68c23767900235c95543b484694accb4ad40a6ceb24a4d0"),
        ("SourceSerif4Subhead-Regular.ttf", "d97c728cb9280ae7050b483b238e119a879bd0be088241b5ee110a5cb676d46b"),
        ("SourceSerif4Subhead-Semibold.ttf", "d8f7910a7d891240af43eb79d9e130e71956d500e3bac4d5db122e090bec2fbe"),
    ];

    /// <summary>The SHA-256 of the font of a file name, in lower-case hexadecimal digits; null where the program
    /// comes with no such font.</summary>
    public static string? DigestOf(string fileName) =>
        Fonts.FirstOrDefault(font => string.Equals(font.FileName, fileName, StringComparison.Ordinal)).Digest;

    /// <summary>Whether the program comes with exactly this file.</summary>
    /// <param name="fileName">The file's name, without folders.</param>
    /// <param name="digest">SHA-256 in lower-case hexadecimal digits.</param>
    public static bool Have(string fileName, string digest) =>
        string.Equals(DigestOf(fileName), digest, StringComparison.Ordinal);
}
