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

    /// <summary>How many times larger than its packed bytes a part of more than <see cref="MostTreeMegabytes"/> can
    /// be: office files are 5 to 30 times as large, and files made to exhaust a reader hundreds of times.</summary>
    public const int MostGrowth = 50;

    /// <summary>Megabytes between two of the signs by which elements begin: the platform's reader holds a whole
    /// element with its attributes in memory.</summary>
    public const int MostElementMegabytes = 16;

    /// <summary>Different names of elements, attributes and namespaces in a part.</summary>
    public const int MostNames = 10_000;

    /// <summary>Levels of elements: tables in tables, ten deep, need about 100.</summary>
    public const int Deepest = 250;

    /// <summary>Columns that a cell of a text may cover: word processors allow 63.</summary>
    public const int MostColumns = 100;
}
