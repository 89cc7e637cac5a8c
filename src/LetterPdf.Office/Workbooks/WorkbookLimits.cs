namespace LetterPdf.Office;

/// <summary>Bounds of workbooks: those that programs have, and those of the work that a file can ask for.</summary>
internal static class WorkbookLimits
{
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>A row or a column of fewer points shows nothing that can be read.</summary>
    public const int ReadablePoints = 3;

    /// <summary>Characters of a cell, in Excel.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>Characters of a format's code, in Excel.</summary>
    public const int CodeCharacters = 255;

    /// <summary>Styles, fonts or formats: Excel has 65,490 looks of cells at most.</summary>
    public const int Styles = 100_000;

    /// <summary>Merged cells, comments or rules of one sheet that are kept.</summary>
    public const int Ranges = 1_000_000;

    /// <summary>Millions of characters that are kept of a sheet or of the texts that sheets share: a list of a
    /// million rows has about 100.</summary>
    public const int MillionCharacters = 200;

    /// <summary>What a text costs beside its characters, in characters, so that empty texts are bounded too.</summary>
    public const int TextCharacters = 20;
}
