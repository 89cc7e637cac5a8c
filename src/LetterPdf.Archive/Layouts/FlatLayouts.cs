namespace LetterPdf.Archive.Layouts;

/// <summary>Extension 0002: the id itself is the folder in the root.</summary>
internal sealed class FlatDirectLayout() : StorageLayout(ExtensionName)
{
    public const string ExtensionName = "0002-flat-direct-storage-layout";

    protected override string? Map(string id) => id.Contains('/', StringComparison.Ordinal) ? null : id;
}

/// <summary>Extension 0006: what stands behind the last delimiter of the id is the folder in the root.</summary>
internal sealed class FlatOmitPrefixLayout(string delimiter) : StorageLayout(ExtensionName)
{
    public const string ExtensionName = "0006-flat-omit-prefix-storage-layout";

    protected override string? Map(string id) =>
        OmittedPrefix.Of(id, delimiter) is { } rest && !rest.Contains('/', StringComparison.Ordinal) ? rest : null;
}

/// <summary>What extensions 0006 and 0007 leave out of an id.</summary>
internal static class OmittedPrefix
{
    /// <summary>What stands behind the last delimiter, whose case does not matter; the whole id where it has none; null
    /// where nothing is left.</summary>
    public static string? Of(string id, string delimiter)
    {
        var at = id.LastIndexOf(delimiter, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? id : id[(at + delimiter.Length)..];
        return rest.Length == 0 ? null : rest;
    }
}
