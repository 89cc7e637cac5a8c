namespace LetterPdf.Operations;

/// <summary>The sentences for checks that only letterpdf can make on its own files.</summary>
internal static class OriginWords
{
    public static string Of(OriginFault code, FactWords f) =>
        code switch
        {
            OriginFault.BytesChanged =>
                "bytes were changed since letterpdf wrote the file, or another program saved it again (/ID)",
            OriginFault.OtherOutlines => $"the letters of the font {f[0]} are not drawn as that font draws them",
            OriginFault.OtherLetter =>
                $"letter {f[0]} of the font {f[1]} is said to be \"{f[2]}\", and the font draws something else there",
            OriginFault.BrokenPicture => $"a picture {f[0]}",
            OriginFault.OtherPicture =>
                "a picture has another size or other colours than the file says (/Width, /Height, /ColorSpace)",
            _ => throw ReasonWords.Unknown(code),
        };
}
