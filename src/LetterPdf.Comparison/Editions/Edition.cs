using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Verification;

namespace LetterPdf.Comparison;

/// <summary>One of the letters that are compared, wherever it comes from. The family is closed.</summary>
/// <param name="Name">As people know it: a file's or a folder's name, or a version in an archive.</param>
/// <param name="Bytes">The file.</param>
public abstract record Edition(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>
    /// The letter from its sources, which tells what each part is; null where there are none. What is compared is
    /// always what the file says.
    /// </summary>
    public Letter? Letter { get; init; }

    /// <summary>Further faults, in sentences without a final stop; empty where none are known.</summary>
    public ImmutableArray<string> Faults { get; init; } = [];

    /// <summary>Tracked changes and comments, in the text's order.</summary>
    public ImmutableArray<ReviewMark> Reviews { get; init; } = [];

    /// <summary>Whether its text can be compared.</summary>
    public abstract bool IsComparable { get; }

    /// <summary>Whether nothing is known to be wrong with it, so that what was read is what it shows.</summary>
    public abstract bool IsSound { get; }

    /// <summary>Whether it is a draft of this program.</summary>
    public virtual bool IsDraft => false;

    /// <summary>What it states about itself.</summary>
    public abstract DocumentFacts Facts { get; }

    /// <summary>Its text in pieces, in a list that is the caller's.</summary>
    internal abstract EditionBlocks ReadBlocks();
}
