namespace LetterPdf.Office;

/// <summary>Bounds of the work that one file can ask for.</summary>
internal static class OfficeLimits
{
    /// <summary>A workbook has a handful of parts for each sheet, a document one for each picture.</summary>
    public const int MostParts = 10_000;

    /// <summary>Megabytes of all that is read of a file, unpacked: a sheet of a million rows, each with some dozens of
    /// formatted cells, has about 1,000.</summary>
    public const int MostMegabytes = 2_000;

    /// <summary>Megabytes of a part that is read as a tree, unpacked: 300 pages of text have about 10.</summary>
    public const int MostTreeMegabytes = 100;

    /// <summary>Levels of elements: tables in tables, ten deep, need about 100.</summary>
    public const int Deepest = 250;

    /// <summary>Columns that a cell of a text may cover: word processors allow 63.</summary>
    public const int MostColumns = 100;
}
