namespace LetterPdf.Fonts;

/// <summary>What is found about font files.</summary>
public enum FontFinding
{
    /// <summary>0: the file; 1: what is wrong with it.</summary>
    Faulty,

    /// <summary>0: the file; 1: the letters.</summary>
    GlyphsDamaged,

    /// <summary>0: the file.</summary>
    NoFont,

    /// <summary>0: the file; 1: what it is.</summary>
    KindNotRead,

    /// <summary>0: the file; 1: what it lacks.</summary>
    Unusable,
}
