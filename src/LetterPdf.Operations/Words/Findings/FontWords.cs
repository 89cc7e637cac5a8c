using LetterPdf.Fonts;

namespace LetterPdf.Operations;

/// <summary>What is found about font files, in words.</summary>
internal static class FontWords
{
    private const string Kinds =
        "Fonts that are read: TrueType and OpenType (.ttf, .otf), also variable ones, and collections of them (.ttc, "
        + ".otc).";

    public static string Of(FontFinding code, FactWords f) =>
        code switch
        {
            FontFinding.Faulty => $"'{f[0]}' {f[1]}",
            FontFinding.GlyphsDamaged => $"'{f[0]}' is damaged where it draws {f[1]}",
            FontFinding.NoFont => $"'{f[0]}' is no font that is read",
            FontFinding.KindNotRead => $"'{f[0]}' is {f[1]}, and such fonts are not read",
            FontFinding.Unusable => $"'{f[0]}' {f[1]}, and is not read",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(FontPhrase code, FactWords f) =>
        code switch
        {
            FontPhrase.NotSound => "is not a sound font file",
            FontPhrase.NoName => "has no name by which a letter could choose it",
            FontPhrase.NoSpace => "has no word space, so that no text can be set in it",
            FontPhrase.NoOutlines => "has letters as bitmaps only, or in another form that can't be drawn",
            FontPhrase.Changed =>
                $"was changed after it was made: its table '{f[0]}' has another checksum than it states",
            FontPhrase.OtherKind => $"has the name of a font that is read, and is {f[0]}",
            FontPhrase.TablesDisagree => "has tables that contradict each other",
            FontPhrase.TooLarge => "is larger than 32 MB, and no font of that size is read",
            FontPhrase.Unreadable => "cannot be read",
            FontPhrase.EmptyFile => "an empty file",
            FontPhrase.Woff => "a web font (WOFF)",
            FontPhrase.Woff2 => "a web font (WOFF2)",
            FontPhrase.EmbeddedOpenType => "a web font (EOT)",
            FontPhrase.Type1 => "a Type 1 font",
            FontPhrase.Type1Part => "a Type 1 font or a part of one",
            FontPhrase.Suitcase => "a Macintosh font suitcase",
            FontPhrase.Bitmap => "a bitmap font",
            FontPhrase.Zip => "a packed folder (ZIP)",
            FontPhrase.Packed => "a packed folder",
            FontPhrase.WebPage => "a web page",
            FontPhrase.Picture => "a picture",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(FontAdvice code) =>
        code switch
        {
            FontAdvice.CopyAgain => "Copy the font file again from where it came from, or take it out of the folder.",
            FontAdvice.Kinds => Kinds,
            FontAdvice.TakeOut => $"{Kinds} Take other files out of the folder.",
            FontAdvice.Unpack => $"Unpack it, and put the font files that are in it into the folder. {Kinds}",
            FontAdvice.GetOther => $"Get the family as .ttf or .otf from where it came from. {Kinds}",
            _ => throw ReasonWords.Unknown(code),
        };
}
