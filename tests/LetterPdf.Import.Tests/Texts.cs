using CsCheck;

namespace LetterPdf.Import.Tests;

/// <summary>Generated texts.</summary>
internal static class Texts
{
    /// <summary>One of these.</summary>
    public static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);
}
