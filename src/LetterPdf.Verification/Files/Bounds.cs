namespace LetterPdf.Verification;

/// <summary>Limits well beyond any letter, so that a file made to exhaust the reader is not read.</summary>
internal static class Bounds
{
    /// <summary>Bytes of a file.</summary>
    public const int MostBytes = 100_000_000;

    /// <summary>Bytes that all its streams unpack to.</summary>
    public const long MostUnpacked = 256_000_000;

    /// <summary>Bytes of the pages' content, counted as often as it is shown.</summary>
    public const long MostContent = 64_000_000;

    /// <summary>Characters that the pages' letters stand for.</summary>
    public const int MostText = 16_000_000;

    /// <summary>Kids of all pages, or of all tags, counted each time that a list of them is named.</summary>
    public const int MostKids = 2_000_000;

    public const int MostFonts = 200;

    /// <summary>Revisions of a file: one for the first writing, and one for each addition.</summary>
    public const int MostRevisions = 64;

    /// <summary>Entries of all cross-reference sections together.</summary>
    public const int MostCrossReferences = 4_000_000;

    /// <summary>Upper bound on the work of comparing revisions: the bytes of each object plus
    /// <see cref="CostOfObject"/>, summed over all objects, times the number of revisions.</summary>
    public const long MostCompared = 400_000_000;

    /// <summary>The cost of finding an object, as a number of bytes that could be read in the same time.</summary>
    public const int CostOfObject = 64;

    /// <summary>Fields of a form.</summary>
    public const int MostFields = 1_000;

    /// <summary>Bytes of a text about a field or a signature: a name, a reason, what a screen reader says.</summary>
    public const int LongestFieldText = 8_192;

    /// <summary>Entries of one font's table.</summary>
    public const int MostEntries = 200_000;

    public const int MostPages = 20_000;

    /// <summary>Elements nested in each other.</summary>
    public const int DeepestTree = 100;

    /// <summary>Drawings nested in each other.</summary>
    public const int DeepestDrawing = 20;
}
