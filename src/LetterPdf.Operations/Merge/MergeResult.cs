using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The result of a merge.</summary>
/// <param name="Findings">Errors, warnings and doubts.</param>
/// <param name="Path">The full path of the folder or ZIP file.</param>
public sealed record MergeResult(DiagnosticBag Findings, string Path)
{
    /// <summary>Whether the letters were written; where not, what was there before is unchanged.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Whether the user stopped it.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Which part of the list was merged; null for all of it.</summary>
    public Shard? Shard { get; init; }

    /// <summary>The number of recipients in the whole list.</summary>
    public int Recipients { get; init; }

    /// <summary>Forms that letter.yml asks for beside a PDF, and that a merge does not make.</summary>
    public ImmutableArray<LetterForm> LeftOut { get; init; } = [];

    /// <summary>The one PDF of all letters; null where there is none.</summary>
    internal OnePdf? OnePdf { get; init; }

    /// <summary>Whether each letter has a file of its own.</summary>
    internal bool HasFolder { get; init; } = true;

    /// <summary>The letters, in the order of the list; where they were not written, of no meaning.</summary>
    internal MergedLetters Letters { get; init; } = MergedLetters.None;
}
