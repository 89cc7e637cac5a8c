using System.Collections.Frozen;

namespace LetterPdf.Archive.Validation;

/// <summary>The names in OCFL's collection of extensions, and names that drafts of it had, which older roots
/// use.</summary>
internal static class RegisteredExtensions
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "initial",
        "0000-example-extension",
        "0001-digest-algorithms",
        "0002-flat-direct-storage-layout",
        "0003-hash-and-id-n-tuple-storage-layout",
        "0004-hashed-n-tuple-storage-layout",
        "0005-mutable-head",
        "0006-flat-omit-prefix-storage-layout",
        "0007-n-tuple-omit-prefix-storage-layout",
        "0008-schema-registry",
        "0009-digest-algorithms",
        "0010-differential-n-tuple-omit-prefix-storage-layout",
        "0011-direct-clean-path-layout",
        "0012-hash-and-no-prefix-id-n-tuple-storage-layout"
    );

    private static readonly FrozenSet<string> Drafts = FrozenSet.Create(
        StringComparer.Ordinal,
        "0002-fixed-length-n-tuple-trees",
        "0003-hashed-n-tuple-trees",
        "0003-hashed-n-tuple-storage-layout",
        "0004-mutable-head",
        "0005-hashed-n-tuple-id-layout",
        "0006-flat-layout",
        "0006-flat-direct-storage-layout",
        "mutable-head"
    );

    public static bool Has(string name) => Names.Contains(name);

    /// <summary>Whether a name is or was in the collection, or may have been added since: the collection grows, and
    /// its names begin with four digits.</summary>
    public static bool MayHave(string name) =>
        Names.Contains(name)
        || Drafts.Contains(name)
        || (
            name.Length > 5
            && name[..4].All(char.IsAsciiDigit)
            && name[4] == '-'
            && name[5..]
                .All(character =>
                    char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'
                )
        );
}
