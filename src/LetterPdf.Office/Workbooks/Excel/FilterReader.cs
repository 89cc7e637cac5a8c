namespace LetterPdf.Office;

/// <summary>Reads whether a filter chooses rows, or only offers to (ECMA-376-1, 18.3.1.2 and 18.3.2.7).</summary>
internal static class FilterReader
{
    /// <param name="part">Stands at the filter.</param>
    public static bool HasCriteria(PartReader part)
    {
        var has = false;
        for (var level = part.Enter(); part.NextChild(level); )
        {
            for (var column = part.Enter(); part.Name is "filterColumn" && part.NextChild(column); )
            {
                has |= part.Name is not "extLst";
            }
        }

        return has;
    }
}
