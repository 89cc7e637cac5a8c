using System.Collections.Frozen;
using System.Collections.Immutable;

namespace LetterPdf.Archive;

/// <summary>The codes of OCFL 1.0 and 1.1, each with its requirement in our words beside it; the lists are the
/// specification's own (validation-codes).</summary>
public static class OcflCodes
{
    public static ImmutableArray<OcflCode> All { get; } =
    [
        Both("E001"), // An object's folder holds nothing but what OCFL names
        Both("E002"), // An object's declaration is written as NAMASTE asks: 0=ocfl_object_ and the version
        Both("E003"), // An object has one declaration, no less and no more
        Both("E004"), // An object's declaration names a version of OCFL
        Both("E005"), // The name of an object's declaration begins with 0=
        Both("E006"), // The name of an object's declaration has ocfl_object_ after 0=
        Both("E007"), // An object's declaration holds its own name without 0=, and a line feed
        Both("E008"), // An object has at least one version
        Both("E009"), // Versions begin with 1
        Both("E010"), // No version is missing between the first and the last
        Both("E011"), // Where version numbers have leading zeros, each has one
        Both("E012"), // All version numbers of an object are written in one way
        Both("E013"), // A new version is numbered as those before it
        Both("E014"), // Content paths write a version as its folder does
        Both("E015"), // A version's folder holds no files beside inventory and sidecar
        Both("E016"), // A version with content has a content folder
        Both("E017"), // The name of the content folder has no slash
        Both("E018"), // The content folder is not . or ..
        Both("E019"), // A name for the content folder is given from the first version on
        Both("E020"), // The name of the content folder never changes
        Both("E021"), // The content folder is called content where the inventory gives no name
        // Other folders in a version's folder are passed over. It addresses programs, and nothing on a disk can
        // violate it.
        Both("E022", isShown: false),
        Both("E023"), // The files in the content folders are those of the manifest
        Both("E024"), // No folder with content is empty
        Both("E025"), // Content is named by sha512 or sha256
        Both("E026"), // Fixity digests are of an algorithm that OCFL or its extensions name
        Both("E027", isShown: false), // Programs know certain algorithms; it addresses programs, not files
        // Programs pass over algorithms that they do not know; it addresses programs, not files.
        Both("E028", isShown: false),
        Both("E029"), // A sha1 digest is 40 hexadecimal digits
        Both("E030"), // A sha256 digest is 64 hexadecimal digits
        Both("E031"), // A sha512 digest is 128 hexadecimal digits
        Both("E032"), // A blake2b-512 digest is 128 hexadecimal digits
        Both("E033"), // An inventory is JSON of the form that OCFL describes
        Both("E034"), // An inventory is called inventory.json
        Both("E035"), // Content paths have slashes between names, not backslashes
        Both("E036"), // An inventory has id, type, digestAlgorithm and head
        Both("E037"), // An object's id is a text of its own
        Both("E038"), // An inventory's type is that of the declared version of OCFL
        Both("E039"), // Manifest and states use the algorithm that the inventory names
        Both("E040"), // Head is the last version
        Both("E041"), // An inventory has manifest and versions
        Both("E042"), // Content paths begin in the object's folder and lead into a content folder
        Both("E043"), // An inventory lists versions
        Both("E044"), // The list of versions is called versions
        Both("E045"), // Versions is a JSON object
        Both("E046"), // The versions of the inventory are the folders that are there
        Both("E047"), // Each version is a JSON object
        Both("E048"), // Each version has created and state
        Both("E049"), // Created is a date and time of RFC 3339, to the second and with a time zone
        Both("E050"), // States and manifest name the same digests
        Both("E051"), // A logical path is a text of names and slashes
        Both("E052"), // No name in a logical path is empty, . or ..
        Both("E053"), // A logical path neither begins nor ends with a slash
        Both("E054"), // A user has a name
        Both("E055"), // The block of further digests is called fixity
        Both("E056"), // Each key of fixity is a known algorithm
        Both("E057"), // A block of fixity has the form of the manifest
        Both("E058"), // Each inventory has its sidecar
        Both("E059"), // The sidecar is named after the inventory's algorithm
        Both("E060"), // The sidecar holds the inventory's digest
        Both("E061"), // A sidecar is a digest, white space and inventory.json
        // The sidecar is written last. It is about the order of steps; a wrong order leaves a wrong digest, E060.
        Both("E062", isShown: false),
        Both("E063"), // An object has an inventory
        Both("E064"), // The object's inventory is that of its last version
        Both("E066"), // Older inventories tell the same of their versions as the newest
        Both("E067"), // An object's extensions folder holds folders only
        // Each extension is described somewhere; the description may lie outside, in OCFL's own collection.
        OnlyOne("E068", isShown: false),
        Both("E069"), // A storage root has a declaration
        Both("E070"), // Ocfl_layout.json has extension and description
        Both("E071"), // The layout is a registered extension
        Both("E072"), // No files lie between the storage root and its objects
        Both("E073"), // No folder under a storage root is empty
        Both("E074"), // No storage root depends on another
        Both("E075"), // A root's declaration is written as NAMASTE asks: 0=ocfl_ and the version
        Both("E076"), // A storage root has one declaration, no less and no more
        Both("E077"), // A root's declaration names a version of OCFL
        Both("E078"), // The name of a root's declaration begins with 0=
        Both("E079"), // The name of a root's declaration has ocfl_ after 0=
        Both("E080"), // A root's declaration holds its own name without 0=, and a line feed
        Both("E081"), // No object is of a later version of OCFL than its root
        Both("E082"), // No object lies inside another
        Both("E083"), // Each id has one place
        Both("E084"), // Folders between root and objects hold no files
        Both("E085"), // Every way down from the root ends at an object
        OnlyOne("E086"), // The root's extensions folder is as an object's
        // Programs pass over files in the root that they do not know; it addresses programs, not files.
        Both("E087", isShown: false),
        Both("E088"), // A root has no folders beside those for objects and extensions
        Both("E089"), // What is neither file nor folder is kept in an image of a disk
        Both("E090"), // There are no links
        // The file system preserves case; it addresses the file system, not files.
        OnlyOne("E091", isShown: false),
        Both("E092"), // The files of the manifest are there, with the digests it gives
        Both("E093"), // Files have the digests that fixity gives
        Both("E094"), // A message is a text
        Both("E095"), // No logical path stands twice or leads through another
        Both("E096"), // No digest stands twice in the manifest, whatever its case
        Both("E097"), // No digest stands twice in a block of fixity, whatever its case
        Both("E098"), // A content path is a text of names and slashes
        Both("E099"), // No name in a content path is empty, . or ..
        Both("E100"), // A content path neither begins nor ends with a slash
        Both("E101"), // No content path stands twice or leads through another
        Both("E102"), // An inventory has no keys of its own making
        OnlyOneOne("E103"), // No version is of an earlier OCFL than the one before it
        OnlyOneOne("E104"), // A version is called v and its number
        OnlyOneOne("E105"), // A version's number is 1 or more, in decimal digits
        OnlyOneOne("E106"), // The manifest is a JSON object
        OnlyOneOne("E107"), // Each digest of the manifest is used by a version
        OnlyOneOne("E108"), // The content folder stands in the version's folder itself
        OnlyOneOne("E110"), // An object's id never changes
        OnlyOneOne("E111"), // Fixity is a JSON object
        OnlyOneOne("E112"), // The root's extensions folder holds folders only
        Both("W001"), // Version numbers have no leading zeros
        Both("W002"), // A version's folder holds no folder beside the content folder
        Both("W003"), // A version without content has no content folder
        Both("W004"), // Content is named by sha512
        Both("W005"), // An object's id is a URI
        Both("W007"), // A version has a message and a user
        Both("W008"), // A user has an address
        Both("W009"), // A user's address is a URI
        Both("W010"), // Each version's folder has an inventory
        Both("W011"), // Older inventories give the same date, message and user for a version as the newest
        // Logs are kept in the folder logs; no program can tell whether a file is a log.
        Both("W012", isShown: false),
        Both("W013"), // An object's extensions are registered
        Both("W014"), // All objects of a root lie as its one layout says
        Both("W015"), // Either all objects lie directly in the root, or none
        OnlyOneOne("W016"), // A root's extensions are registered
    ];

    private static readonly FrozenDictionary<string, OcflCode> ById = All.ToFrozenDictionary(
        code => code.Id,
        StringComparer.Ordinal
    );

    /// <summary>The code with that id, which must be in the list.</summary>
    public static OcflCode Of(string id) => ById[id];

    private static OcflCode Both(string id, bool isShown = true) =>
        new(id, OcflVersion.One, OcflVersion.OneOne, isShown);

    private static OcflCode OnlyOne(string id, bool isShown = true) =>
        new(id, OcflVersion.One, OcflVersion.One, isShown);

    private static OcflCode OnlyOneOne(string id) => new(id, OcflVersion.OneOne, OcflVersion.OneOne, IsShown: true);
}
