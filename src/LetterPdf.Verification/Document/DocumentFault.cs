namespace LetterPdf.Verification;

/// <summary>What is wrong with the catalog, the bookmarks and the tree of pages.</summary>
public enum DocumentFault
{
    NotTagged,
    NoLanguage,
    TitleNotShown,
    NoOutputIntent,
    OutputProfile,
    PageLabels,
    PlacesUnordered,

    /// <summary>The place's name.</summary>
    PlaceNowhere,

    NoBookmarks,

    /// <summary>How many are seen, and how many the file says.</summary>
    BookmarkCount,

    NoBookmark,
    LastBookmark,
    BookmarkParent,
    BookmarkWithoutWords,

    /// <summary>Its words.</summary>
    BookmarkNowhere,

    /// <summary>How many there are, and how many the file says.</summary>
    BookmarksBelow,

    /// <summary>How many it has.</summary>
    PageCount,

    NoPage,
    PageParent,
    PageType,
}
