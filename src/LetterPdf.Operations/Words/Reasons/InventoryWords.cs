using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>What is wrong in inventories, in words.</summary>
internal static class InventoryWords
{
    public static string Of(InventoryPart code, FactWords f) =>
        code switch
        {
            InventoryPart.Whole => "the inventory",
            InventoryPart.Versions => "versions",
            InventoryPart.Version => f[0],
            InventoryPart.User => $"the user of {f[0]}",
            InventoryPart.State => $"the state of {f[0]}",
            InventoryPart.Fixity => "fixity",
            InventoryPart.ContentPath => "content path",
            InventoryPart.LogicalPath => "logical path",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(JsonProblem code, FactWords f) =>
        code switch
        {
            JsonProblem.ByteOrderMark => "it begins with a byte order mark, which JSON may not",
            JsonProblem.NotUtf8 => "it is not UTF-8",
            JsonProblem.Malformed => $"it is not JSON: something is wrong in line {f[0]}, at byte {f[1]}",
            JsonProblem.HalfSurrogate => "a text in it has half of a surrogate pair",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(InventoryProblem code, FactWords f) =>
        code switch
        {
            InventoryProblem.Unreadable => $"the inventory cannot be read: {f[0]}",
            InventoryProblem.NotObject => "the inventory is not a JSON object",
            InventoryProblem.KeyUnknown => $"{f[0]} has the key '{f[1]}', which OCFL does not know",
            InventoryProblem.KeyTwice => $"in {f[0]} the key '{f[1]}' stands twice",
            InventoryProblem.KeyMissing => $"the inventory has no '{f[0]}'",
            InventoryProblem.FixityMisspelled => $"the block of further digests is called '{f[0]}', not 'fixity'",
            InventoryProblem.IdNotText => "the object's id is not a text, or an empty one",
            InventoryProblem.IdNotUri => $"the object's id '{f[0]}' is not a URI",
            InventoryProblem.TypeUnknown => "the inventory's type is neither https://ocfl.io/1.0/spec/#inventory nor "
                + "https://ocfl.io/1.1/spec/#inventory, as one of them has to be",
            InventoryProblem.AlgorithmNotText =>
                "content is named by something that is no text; it must be sha512 or sha256",
            InventoryProblem.AlgorithmNotAllowed => $"content is named by '{f[0]}'; it must be sha512 or sha256",
            InventoryProblem.AlgorithmNotSha512 => $"content is named by {f[0]}; it should be sha512",
            InventoryProblem.HeadNotText => "head is not a text",
            InventoryProblem.HeadNotVersion => $"head is '{f[0]}', which is not the name of a version",
            InventoryProblem.HeadNotLast => $"head is {f[0]}, and the last version is {f[1]}",
            InventoryProblem.ContentDirectoryNotText => "contentDirectory is not a text, or an empty one",
            InventoryProblem.ContentDirectoryLeadsOut =>
                $"contentDirectory is '{f[0]}', which leads out of the version's own content folder",
            InventoryProblem.ContentDirectoryHasSlash => $"contentDirectory '{f[0]}' has a slash in it",
            InventoryProblem.ManifestMissing => "the inventory has no 'manifest'",
            InventoryProblem.ManifestNotObject => "the manifest is not a JSON object",
            InventoryProblem.DigestTwice =>
                $"the digest {f[0]} stands twice in the manifest, in small letters and in capitals or alike",
            InventoryProblem.DigestMalformed =>
                $"the manifest has '{f[0]}', which is not a {f[1]} digest of {f[2]} hexadecimal digits",
            InventoryProblem.DigestPathsNotList => $"what the manifest gives for {f[0]} is not a list of content paths",
            InventoryProblem.DigestPathNotText => $"the manifest gives for {f[0]} a content path that is not a text",
            InventoryProblem.DigestUnused => $"the manifest has the digest {f[0]}, which no version uses",
            InventoryProblem.PathHasBackslashes => $"the content path '{f[0]}' has backslashes between names",
            InventoryProblem.PathOutsideContent =>
                $"the content path '{f[0]}' does not lead into the content folder of a version",
            InventoryProblem.PathInOtherFolder => $"the content path '{f[0]}' does not lead into the folder '{f[1]}'",
            InventoryProblem.PathNumberedOtherwise =>
                $"the content path '{f[0]}' writes its version's number in another way than the version's folder",
            InventoryProblem.PathInNoVersion => $"the content path '{f[0]}' leads into a version that there is not",
            InventoryProblem.PathEndsWithSlash => $"the {f[0]} '{f[1]}' begins or ends with a slash",
            InventoryProblem.PathLeadsOut =>
                $"the {f[0]} '{f[1]}' has an empty name, '.' or '..' in it, which could lead outside",
            InventoryProblem.PathTwice => $"the {f[0]} '{f[1]}' stands twice",
            InventoryProblem.PathIsFolderToo => $"'{f[0]}' is a file and, in '{f[1]}', a folder",
            InventoryProblem.FixityNotObject => "fixity is not a JSON object",
            InventoryProblem.FixityAlgorithmUnknown =>
                $"fixity has the algorithm '{f[0]}', which neither OCFL nor its extensions name",
            InventoryProblem.FixityBlockNotObject => $"what fixity gives for {f[0]} is not a JSON object",
            InventoryProblem.FixityDigestTwice =>
                $"the {f[0]} digest {f[1]} stands twice in fixity, in small letters and in capitals or alike",
            InventoryProblem.FixityDigestMalformed => $"fixity has '{f[0]}', which is not a {f[1]} digest",
            InventoryProblem.FixityPathsNotList =>
                $"what fixity gives for the {f[0]} digest {f[1]} is not a list of content paths",
            InventoryProblem.FixityPathNotText =>
                $"fixity gives for the {f[0]} digest {f[1]} a content path that is not a text",
            InventoryProblem.FixityPathUnknown =>
                $"fixity gives a digest for '{f[0]}', which the manifest does not have",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(VersionProblem code, FactWords f) =>
        code switch
        {
            VersionProblem.VersionsMissing => "the inventory has no 'versions'",
            VersionProblem.VersionsNotObject => "versions is not a JSON object",
            VersionProblem.VersionsEmpty => "the object has no version",
            VersionProblem.VersionMisnamed => $"versions has '{f[0]}', which is not the name of a version",
            VersionProblem.VersionsBeginLate => $"the first version is {f[0]}; versions begin with 1",
            VersionProblem.VersionsHaveGap => $"there is no version between {f[0]} and {f[1]}",
            VersionProblem.VersionsAreOne => $"{f[0]} and {f[1]} are one number",
            VersionProblem.VersionsArePadded => "version numbers have leading zeros; they should not",
            VersionProblem.VersionsDiffer => $"{f[0]} is written in another way than {f[1]}",
            VersionProblem.VersionNotPadded => $"{f[0]} has no leading zero, as {f[1]} has",
            VersionProblem.VersionNotObject => $"{f[0]} is not a JSON object",
            VersionProblem.CreatedMissing => $"{f[0]} does not say when it was created",
            VersionProblem.CreatedMalformed =>
                $"{f[0]} was created '{f[1]}', which is not a date and time to the second with a time zone, as "
                    + $"2026-05-22T14:30:00Z is",
            VersionProblem.CreatedNotText => $"the date on which {f[0]} was created is not a text",
            VersionProblem.MessageMissing => $"{f[0]} has no message that says why it was made",
            VersionProblem.MessageNotText => $"the message of {f[0]} is not a text",
            VersionProblem.UserMissing => $"{f[0]} does not say who made it",
            VersionProblem.UserNotObject => $"the user of {f[0]} is not a JSON object with a name",
            VersionProblem.UserNameMissing => $"the user of {f[0]} has no name",
            VersionProblem.UserAddressMissing => $"the user of {f[0]} has no address",
            VersionProblem.UserAddressNotUri =>
                $"the address of {f[0]}'s user is '{f[1]}', which is not a URI such as mailto:name@example.org",
            VersionProblem.UserAddressNotText => $"the address of {f[0]}'s user is not a text",
            VersionProblem.StateMissing => $"{f[0]} does not say what it holds: it has no state",
            VersionProblem.StateNotObject => $"the state of {f[0]} is not a JSON object",
            VersionProblem.StatePathsNotList => $"what {f[0]} gives for {f[1]} is not a list of logical paths",
            VersionProblem.StatePathNotText => $"{f[0]} gives for {f[1]} a logical path that is not a text",
            VersionProblem.StateDigestUnknown =>
                $"{f[0]} holds a file of digest {f[1]}, which the manifest does not have (written in the same case)",
            _ => throw ReasonWords.Unknown(code),
        };
}
