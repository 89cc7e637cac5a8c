namespace LetterPdf.DataTables;

/// <summary>A source file of the program that contains only data made from other people's data.</summary>
/// <param name="Path">In the repository, with slashes.</param>
/// <param name="Make">Makes its text, from data that are installed.</param>
/// <param name="IsOfUnicode">Whether it is made from the Unicode character database; otherwise from npm
/// packages.</param>
internal sealed record GeneratedTable(string Path, Func<string> Make, bool IsOfUnicode)
{
    public static IReadOnlyList<GeneratedTable> All { get; } =
    [
        OfUnicode("Bidi/BidiClassTable", BidiTable.Classes),
        OfUnicode("Bidi/BidiBrackets", BidiTable.Brackets),
        OfUnicode("Breaking/LineBreakClassTable", LineBreakTable.Classes),
        OfUnicode("Widths/DisplayWidth", WidthTable.Columns),
        OfUnicode("Normalization/Decomposition", DecompositionTable.Source),
        OfUnicode("Collation/CollationElements", CollationTable.Source),
        new("src/LetterPdf.Input/Countries/Countries.Data.cs", CountryTable.Names, IsOfUnicode: false),
        new("src/LetterPdf.Input/Countries/CountryIndex.Data.cs", CountryTable.Index, IsOfUnicode: false),
    ];

    private static GeneratedTable OfUnicode(string name, Func<string> make) =>
        new($"src/LetterPdf.Unicode/{name}.Data.cs", make, IsOfUnicode: true);
}
