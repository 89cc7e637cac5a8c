namespace LetterPdf.Archive.Layouts;

/// <summary>Extension 0002: the id itself is the folder in the root.</summary>
internal sealed class FlatDirectLayout() : StorageLayout(ExtensionName)
{
    public const string ExtensionName = "0002-flat-direct-storage-layout";

    protected override string? Map(string id) => id.Contains('/', StringComparison.Ordinal) ? null : id;
}

/// <summary>Extension 0006: what follows the last delimiter of the id is the folder in the root.</summary>
internal sealed class FlatOmitPrefixLayout(string delimiter) : StorageLayout(ExtensionName)
{
    public const string ExtensionName = "0006-flat-omit-prefix-storage-layout";

    protected override string? Map(string id) =>
        OmittedPrefix.Of(id, delimiter) is { } rest && !rest.Contains('/', StringComparison.Ordinal) ? rest : null;
}

/// <summary>Removes the part of an id that extensions 0006 and 0007 leave out.</summary>
internal static class OmittedPrefix
{
    /// <summary>What follows the last delimiter, matched without regard to case; the whole id where it has none; null
    /// where nothing is left.</summary>
    public static string? Of(string id, string delimiter)
    {
        var at = id.LastIndexOf(delimiter, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? id : id[(at + delimiter.Length)..];
        return rest.Length == 0 ? null : rest;
    }
}
