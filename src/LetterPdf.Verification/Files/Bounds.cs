namespace LetterPdf.Verification;

/// <summary>What is more than any letter has, so that a file made to exhaust the reader is not read.</summary>
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

    /// <summary>Kids of all pages, or of all tags, however often a list of them is named.</summary>
    public const int MostKids = 2_000_000;

    public const int MostFonts = 200;

    /// <summary>How often a file is written: once, and once for each addition.</summary>
    public const int MostRevisions = 64;

    /// <summary>Entries of all lists of objects together.</summary>
    public const int MostCrossReferences = 4_000_000;

    /// <summary>What all objects cost, times the revisions that they are compared in: the bytes of each, and as many
    /// more as it takes to find it.</summary>
    public const long MostCompared = 400_000_000;

    /// <summary>What it takes to find an object, in bytes that could be read meanwhile.</summary>
    public const int CostOfObject = 64;

    /// <summary>Fields of a form.</summary>
    public const int MostFields = 1_000;

    /// <summary>Bytes of a text about a field or a signature: a name, a reason, what a screen reader says.</summary>
    public const int LongestFieldText = 8_192;

    /// <summary>Entries of one font's table.</summary>
    public const int MostEntries = 200_000;

    public const int MostPages = 20_000;

    /// <summary>Elements that stand in each other.</summary>
    public const int DeepestTree = 100;

    /// <summary>How many drawings stand in each other.</summary>
    public const int DeepestDrawing = 20;
}
