namespace LetterPdf.Archive;

/// <summary>What is wrong with the versions in an inventory. In the facts, "version" means a version's
/// name.</summary>
public enum VersionProblem
{
    /// <summary>There are no versions.</summary>
    VersionsMissing,

    /// <summary>versions is JSON of another kind.</summary>
    VersionsNotObject,

    /// <summary>versions has none.</summary>
    VersionsEmpty,

    /// <summary>Facts: the key in versions.</summary>
    VersionMisnamed,

    /// <summary>Facts: the first version.</summary>
    VersionsBeginLate,

    /// <summary>Facts: the version before it, the version after it.</summary>
    VersionsHaveGap,

    /// <summary>Two versions have the same number. Facts: both versions.</summary>
    VersionsAreOne,

    /// <summary>Their numbers have leading zeros.</summary>
    VersionsArePadded,

    /// <summary>Their numbers differ in width. Facts: the version, the first version.</summary>
    VersionsDiffer,

    /// <summary>Facts: the version without a leading zero, one that has it.</summary>
    VersionNotPadded,

    /// <summary>Facts: the version.</summary>
    VersionNotObject,

    /// <summary>Facts: the version.</summary>
    CreatedMissing,

    /// <summary>Facts: the version, the date.</summary>
    CreatedMalformed,

    /// <summary>Facts: the version.</summary>
    CreatedNotText,

    /// <summary>Facts: the version.</summary>
    MessageMissing,

    /// <summary>Facts: the version.</summary>
    MessageNotText,

    /// <summary>Facts: the version.</summary>
    UserMissing,

    /// <summary>Facts: the version.</summary>
    UserNotObject,

    /// <summary>Facts: the version.</summary>
    UserNameMissing,

    /// <summary>Facts: the version.</summary>
    UserAddressMissing,

    /// <summary>Facts: the version, the address.</summary>
    UserAddressNotUri,

    /// <summary>Facts: the version.</summary>
    UserAddressNotText,

    /// <summary>Facts: the version.</summary>
    StateMissing,

    /// <summary>Facts: the version.</summary>
    StateNotObject,

    /// <summary>Facts: the version, the digest.</summary>
    StatePathsNotList,

    /// <summary>Facts: the version, the digest.</summary>
    StatePathNotText,

    /// <summary>The manifest does not have it. Facts: the version, the digest.</summary>
    StateDigestUnknown,
}
