namespace LetterPdf.Archive;

/// <summary>What is wrong in an inventory.</summary>
public enum InventoryProblem
{
    /// <summary>It is not JSON. Facts: why.</summary>
    Unreadable,

    /// <summary>It is JSON of another kind.</summary>
    NotObject,

    /// <summary>Facts: the part, the key.</summary>
    KeyUnknown,

    /// <summary>Facts: the part, the key.</summary>
    KeyTwice,

    /// <summary>Facts: the key.</summary>
    KeyMissing,

    /// <summary>Facts: the key.</summary>
    FixityMisspelled,

    /// <summary>The object's id is no text, or empty.</summary>
    IdNotText,

    /// <summary>Facts: the id.</summary>
    IdNotUri,

    /// <summary>Its type is that of no version of OCFL.</summary>
    TypeUnknown,

    /// <summary>The algorithm of the manifest is no text.</summary>
    AlgorithmNotText,

    /// <summary>Facts: the algorithm.</summary>
    AlgorithmNotAllowed,

    /// <summary>Facts: the algorithm.</summary>
    AlgorithmNotSha512,

    /// <summary>Head is no text.</summary>
    HeadNotText,

    /// <summary>Facts: head.</summary>
    HeadNotVersion,

    /// <summary>Facts: head, the last version.</summary>
    HeadNotLast,

    /// <summary>contentDirectory is no text, or empty.</summary>
    ContentDirectoryNotText,

    /// <summary>It is a dot, or two. Facts: contentDirectory.</summary>
    ContentDirectoryLeadsOut,

    /// <summary>Facts: contentDirectory.</summary>
    ContentDirectoryHasSlash,

    /// <summary>There is no manifest.</summary>
    ManifestMissing,

    /// <summary>The manifest is JSON of another kind.</summary>
    ManifestNotObject,

    /// <summary>In the manifest, whatever its case. Facts: the digest.</summary>
    DigestTwice,

    /// <summary>In the manifest. Facts: the digest, its algorithm, how many digits it should have.</summary>
    DigestMalformed,

    /// <summary>In the manifest. Facts: the digest.</summary>
    DigestPathsNotList,

    /// <summary>In the manifest. Facts: the digest.</summary>
    DigestPathNotText,

    /// <summary>In the manifest. Facts: the digest.</summary>
    DigestUnused,

    /// <summary>Facts: the content path.</summary>
    PathHasBackslashes,

    /// <summary>It does not lead into a version's content folder. Facts: the content path.</summary>
    PathOutsideContent,

    /// <summary>Facts: the content path, the content folder.</summary>
    PathInOtherFolder,

    /// <summary>It writes a version's number in another way. Facts: the content path.</summary>
    PathNumberedOtherwise,

    /// <summary>The version is not there. Facts: the content path.</summary>
    PathInNoVersion,

    /// <summary>Facts: the kind of path, the path.</summary>
    PathEndsWithSlash,

    /// <summary>A name in it is empty, a dot, or two. Facts: the kind of path, the path.</summary>
    PathLeadsOut,

    /// <summary>Facts: the kind of path, the path.</summary>
    PathTwice,

    /// <summary>Facts: the path, the path that leads through it.</summary>
    PathIsFolderToo,

    /// <summary>fixity is JSON of another kind.</summary>
    FixityNotObject,

    /// <summary>Facts: the algorithm.</summary>
    FixityAlgorithmUnknown,

    /// <summary>Facts: the algorithm.</summary>
    FixityBlockNotObject,

    /// <summary>Facts: the algorithm, the digest.</summary>
    FixityDigestTwice,

    /// <summary>Facts: the digest, the algorithm.</summary>
    FixityDigestMalformed,

    /// <summary>Facts: the algorithm, the digest.</summary>
    FixityPathsNotList,

    /// <summary>Facts: the algorithm, the digest.</summary>
    FixityPathNotText,

    /// <summary>The manifest does not have it. Facts: the content path.</summary>
    FixityPathUnknown,
}
