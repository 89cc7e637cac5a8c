namespace LetterPdf.Archive;

/// <summary>What is wrong with a root, and with how its objects lie in it.</summary>
public enum RootProblem
{
    /// <summary>A folder of the root leads to no object.</summary>
    NoObjectInFolder,

    /// <summary>It contains no folder and no object.</summary>
    FolderEndsWithFiles,

    /// <summary>Another root lies inside.</summary>
    RootInRoot,

    /// <summary>It lies between the root and its objects.</summary>
    FileOfNoObject,

    /// <summary>The folder that is checked as a root is an object.</summary>
    ObjectNotRoot,

    /// <summary>Left over by an earlier version of letterpdf.</summary>
    LeftTwin,

    /// <summary>Left over by a program that was stopped in the middle.</summary>
    LeftAddition,

    /// <summary>Left over by a program that was stopped before it began.</summary>
    LeftBeginning,

    /// <summary>Facts: the object's version of OCFL, the root's.</summary>
    ObjectNewerThanRoot,

    /// <summary>Facts: the id, the folder of the first.</summary>
    IdTwice,

    /// <summary>Facts: the layout.</summary>
    ObjectMisplaced,

    /// <summary>Some objects lie in the root itself, some deeper.</summary>
    DepthsDiffer,
}
