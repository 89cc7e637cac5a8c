using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>The codes of OCFL 1.0 and 1.1, each with what it asks in our words; the lists are the specification's own
/// (validation-codes).</summary>
public static class OcflCodes
{
    public static ImmutableArray<OcflCode> All { get; } =
    [
        Both("E001", "an object's folder holds nothing but what OCFL names"),
        Both("E002", "an object's declaration is written as NAMASTE asks: 0=ocfl_object_ and the version"),
        Both("E003", "an object has one declaration, no less and no more"),
        Both("E004", "an object's declaration names a version of OCFL"),
        Both("E005", "the name of an object's declaration begins with 0="),
        Both("E006", "the name of an object's declaration has ocfl_object_ after 0="),
        Both("E007", "an object's declaration holds its own name without 0=, and a line feed"),
        Both("E008", "an object has at least one version"),
        Both("E009", "versions begin with 1"),
        Both("E010", "no version is missing between the first and the last"),
        Both("E011", "where version numbers have leading zeros, each has one"),
        Both("E012", "all version numbers of an object are written in one way"),
        Both("E013", "a new version is numbered as those before it"),
        Both("E014", "content paths write a version as its folder does"),
        Both("E015", "a version's folder holds no files beside inventory and sidecar"),
        Both("E016", "a version with content has a content folder"),
        Both("E017", "the name of the content folder has no slash"),
        Both("E018", "the content folder is not . or .."),
        Both("E019", "a name for the content folder is given from the first version on"),
        Both("E020", "the name of the content folder never changes"),
        Both("E021", "the content folder is called content where the inventory gives no name"),
        Both(
            "E022",
            "other folders in a version's folder are passed over",
            notShown: "it tells programs what to pass over, and nothing on a disk can break it"
        ),
        Both("E023", "the files in the content folders are those of the manifest"),
        Both("E024", "no folder with content is empty"),
        Both("E025", "content is named by sha512 or sha256"),
        Both("E026", "fixity digests are of an algorithm that OCFL or its extensions name"),
        Both("E027", "programs know certain algorithms", notShown: "it asks something of programs, not of files"),
        Both(
            "E028",
            "programs pass over algorithms that they do not know",
            notShown: "it asks something of programs, not of files"
        ),
        Both("E029", "a sha1 digest is 40 hexadecimal digits"),
        Both("E030", "a sha256 digest is 64 hexadecimal digits"),
        Both("E031", "a sha512 digest is 128 hexadecimal digits"),
        Both("E032", "a blake2b-512 digest is 128 hexadecimal digits"),
        Both("E033", "an inventory is JSON of the form that OCFL describes"),
        Both("E034", "an inventory is called inventory.json"),
        Both("E035", "content paths have slashes between names, not backslashes"),
        Both("E036", "an inventory has id, type, digestAlgorithm and head"),
        Both("E037", "an object's id is a text of its own"),
        Both("E038", "an inventory's type is that of the declared version of OCFL"),
        Both("E039", "manifest and states use the algorithm that the inventory names"),
        Both("E040", "head is the last version"),
        Both("E041", "an inventory has manifest and versions"),
        Both("E042", "content paths begin in the object's folder and lead into a content folder"),
        Both("E043", "an inventory lists versions"),
        Both("E044", "the list of versions is called versions"),
        Both("E045", "versions is a JSON object"),
        Both("E046", "the versions of the inventory are the folders that are there"),
        Both("E047", "each version is a JSON object"),
        Both("E048", "each version has created and state"),
        Both("E049", "created is a date and time of RFC 3339, to the second and with a time zone"),
        Both("E050", "states and manifest name the same digests"),
        Both("E051", "a logical path is a text of names and slashes"),
        Both("E052", "no name in a logical path is empty, . or .."),
        Both("E053", "a logical path neither begins nor ends with a slash"),
        Both("E054", "a user has a name"),
        Both("E055", "the block of further digests is called fixity"),
        Both("E056", "each key of fixity is a known algorithm"),
        Both("E057", "a block of fixity has the form of the manifest"),
        Both("E058", "each inventory has its sidecar"),
        Both("E059", "the sidecar is named after the inventory's algorithm"),
        Both("E060", "the sidecar holds the inventory's digest"),
        Both("E061", "a sidecar is a digest, blanks and inventory.json"),
        Both(
            "E062",
            "the sidecar is written last",
            notShown: "it is about the order of steps; what is left of a wrong order is a wrong digest, E060"
        ),
        Both("E063", "an object has an inventory"),
        Both("E064", "the object's inventory is that of its last version"),
        Both("E066", "older inventories tell the same of their versions as the newest"),
        Both("E067", "an object's extensions folder holds folders only"),
        OnlyOne(
            "E068",
            "each extension is described somewhere",
            "the description may lie outside, in OCFL's own collection"
        ),
        Both("E069", "a storage root has a declaration"),
        Both("E070", "ocfl_layout.json has extension and description"),
        Both("E071", "the layout is a registered extension"),
        Both("E072", "no files lie between the storage root and its objects"),
        Both("E073", "no folder under a storage root is empty"),
        Both("E074", "no storage root depends on another"),
        Both("E075", "a root's declaration is written as NAMASTE asks: 0=ocfl_ and the version"),
        Both("E076", "a storage root has one declaration, no less and no more"),
        Both("E077", "a root's declaration names a version of OCFL"),
        Both("E078", "the name of a root's declaration begins with 0="),
        Both("E079", "the name of a root's declaration has ocfl_ after 0="),
        Both("E080", "a root's declaration holds its own name without 0=, and a line feed"),
        Both("E081", "no object is of a later version of OCFL than its root"),
        Both("E082", "no object lies inside another"),
        Both("E083", "each id has one place"),
        Both("E084", "folders between root and objects hold no files"),
        Both("E085", "every way down from the root ends at an object"),
        OnlyOne("E086", "the root's extensions folder is as an object's", notShown: null),
        Both(
            "E087",
            "programs pass over files in the root that they do not know",
            notShown: "it asks something of programs, not of files"
        ),
        Both("E088", "a root has no folders beside those for objects and extensions"),
        Both("E089", "what is neither file nor folder is kept in an image of a disk"),
        Both("E090", "there are no links"),
        OnlyOne(
            "E091",
            "the file system keeps upper and lower case",
            "it asks something of the file system, not of files"
        ),
        Both("E092", "the files of the manifest are there, with the digests it gives"),
        Both("E093", "files have the digests that fixity gives"),
        Both("E094", "a message is a text"),
        Both("E095", "no logical path stands twice or leads through another"),
        Both("E096", "no digest stands twice in the manifest, whatever its case"),
        Both("E097", "no digest stands twice in a block of fixity, whatever its case"),
        Both("E098", "a content path is a text of names and slashes"),
        Both("E099", "no name in a content path is empty, . or .."),
        Both("E100", "a content path neither begins nor ends with a slash"),
        Both("E101", "no content path stands twice or leads through another"),
        Both("E102", "an inventory has no keys of its own making"),
        OnlyOneOne("E103", "no version is of an earlier OCFL than the one before it"),
        OnlyOneOne("E104", "a version is called v and its number"),
        OnlyOneOne("E105", "a version's number is 1 or more, in decimal digits"),
        OnlyOneOne("E106", "the manifest is a JSON object"),
        OnlyOneOne("E107", "each digest of the manifest is used by a version"),
        OnlyOneOne("E108", "the content folder stands in the version's folder itself"),
        OnlyOneOne("E110", "an object's id never changes"),
        OnlyOneOne("E111", "fixity is a JSON object"),
        OnlyOneOne("E112", "the root's extensions folder holds folders only"),
        Both("W001", "version numbers have no leading zeros"),
        Both("W002", "a version's folder holds no folder beside the content folder"),
        Both("W003", "a version without content has no content folder"),
        Both("W004", "content is named by sha512"),
        Both("W005", "an object's id is a URI"),
        Both("W007", "a version has a message and a user"),
        Both("W008", "a user has an address"),
        Both("W009", "a user's address is a URI"),
        Both("W010", "each version's folder has an inventory"),
        Both("W011", "older inventories give the same date, message and user for a version as the newest"),
        Both("W012", "logs are kept in the folder logs", notShown: "what is a log, no program can tell from a file"),
        Both("W013", "an object's extensions are registered"),
        Both("W014", "all objects of a root lie as its one layout says"),
        Both("W015", "either all objects lie directly in the root, or none"),
        OnlyOneOne("W016", "a root's extensions are registered"),
    ];

    private static readonly FrozenDictionary<string, OcflCode> ById = All.ToFrozenDictionary(
        code => code.Id,
        StringComparer.Ordinal
    );

    /// <summary>The code of that id, which must be one of the list.</summary>
    public static OcflCode Of(string id) => ById[id];

    private static OcflCode Both(string id, string asks, string? notShown = null) =>
        new(id, asks, OcflVersion.One, OcflVersion.OneOne, notShown);

    private static OcflCode OnlyOne(string id, string asks, string? notShown) =>
        new(id, asks, OcflVersion.One, OcflVersion.One, notShown);

    private static OcflCode OnlyOneOne(string id, string asks) =>
        new(id, asks, OcflVersion.OneOne, OcflVersion.OneOne, null);
}
