namespace LetterPdf.Model;

/// <summary>Where something stands in a file that a letter is made of: what a diagnostic points to. The family is
/// closed.</summary>
public abstract record Place
{
    private protected Place() { }

    /// <summary>The file, as the user writes it: relative to the letter's folder, with forward slashes.</summary>
    public abstract string Path { get; }

    /// <summary>Grows from the file's beginning to its end.</summary>
    public abstract long Position { get; }

    /// <summary>What a reader would count to get there, from 1: lines, rows of a sheet or paragraphs.</summary>
    public abstract int Row { get; }

    /// <summary>Where in its file, as a message names it: "3:14", "Sheet1!B14", "paragraph 12".</summary>
    public abstract string Spot { get; }

    /// <summary>What stands there, as far as it may be shown; null where that is nothing.</summary>
    public abstract Excerpt? Excerpt { get; }

    /// <summary>The place of some characters of what stands here: their own where it is shown letter for letter as it
    /// is written, else all of it.</summary>
    /// <param name="start">Offset in what is shown.</param>
    /// <param name="length">How many are meant.</param>
    /// <param name="shown">How many are shown in all.</param>
    public virtual Place Part(int start, int length, int shown) => this;

    /// <summary>The first of this character there; the beginning where it is written otherwise.</summary>
    public virtual Place FirstOf(char character) => this;

    /// <summary>"data/body.md:3:14", as diagnostics and golden files name a place.</summary>
    public sealed override string ToString() => $"{Path}:{Spot}";
}

/// <summary>A line of what was read, and what of it is meant.</summary>
/// <param name="Unit">What it is: "line", "cell", "paragraph".</param>
/// <param name="Number">Which: "3", "B14".</param>
/// <param name="Text">The line without its end.</param>
/// <param name="Start">Offset in the line.</param>
/// <param name="Length">Number of UTF-16 units in the line; 0 for a point.</param>
public sealed record Excerpt(string Unit, string Number, string Text, int Start, int Length);
