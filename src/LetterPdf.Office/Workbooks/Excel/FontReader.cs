namespace LetterPdf.Office;

/// <summary>Reads whether a font or a run's properties strike text out (ECMA-376-1, 18.4.10).</summary>
internal static class FontReader
{
    /// <param name="part">Stands at the font.</param>
    public static bool IsStruck(PartReader part)
    {
        var isStruck = false;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            isStruck = part.Name is "strike" ? part.Flag("val", otherwise: true) : isStruck;
        }

        return isStruck;
    }
}
