using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>How the text of a cell is struck out, apart from the cell's own font.</summary>
[Flags]
internal enum RunLooks
{
    None = 0,

    /// <summary>Some of it has the cell's font.</summary>
    OfCell = 1,

    /// <summary>Some of it has a font of its own, which is not struck out.</summary>
    Plain = 2,

    /// <summary>Some of it has a font of its own, which is struck out.</summary>
    Struck = 4,
}

/// <summary>A text as a workbook holds it.</summary>
/// <param name="Looks">Of what is not blank.</param>
/// <param name="Fault">Why it is not known how it is shown.</param>
internal readonly record struct RunText(string Text, RunLooks Looks, Reason? Fault)
{
    /// <summary>How much is struck out in a cell. Programs differ on text that has a font of its own in a cell whose
    /// font is struck out.</summary>
    public Strike StrikeIn(bool isCellStruck)
    {
        if (Looks == RunLooks.None)
        {
            return Strike.None;
        }

        var struck = isCellStruck ? RunLooks.OfCell | RunLooks.Struck : RunLooks.Struck;
        var plain = isCellStruck ? RunLooks.None : RunLooks.OfCell | RunLooks.Plain;
        return (Looks & ~struck) == RunLooks.None ? Strike.Whole
            : (Looks & ~plain) == RunLooks.None ? Strike.None
            : Strike.Part;
    }
}
