namespace LetterPdf.Model;

/// <summary>A place in a file that a letter is made of: what a diagnostic points to. The family is closed.</summary>
public abstract record Place
{
    private protected Place() { }

    /// <summary>The file, as the user writes it: relative to the letter's folder, with forward slashes.</summary>
    public abstract string Path { get; }

    /// <summary>A position that grows from the file's beginning to its end, for sorting.</summary>
    public abstract long Position { get; }

    /// <summary>The number by which a reader would find it, from 1: that of a line, a row of a sheet or a
    /// paragraph.</summary>
    public abstract int Row { get; }

    /// <summary>Where in its file, as a message names it: "3:14", "Sheet1!B14", "paragraph 12".</summary>
    public abstract string Spot { get; }

    /// <summary>The text there, as far as it may be shown; null where nothing may.</summary>
    public abstract Excerpt? Excerpt { get; }

    /// <summary>The place of some characters of the text here: exact where the text is shown letter for letter as
    /// written, otherwise the whole place.</summary>
    /// <param name="start">The offset in the text shown, in UTF-16 units.</param>
    /// <param name="length">The number of UTF-16 units.</param>
    /// <param name="shown">The length of the text shown, in UTF-16 units.</param>
    public virtual Place Part(int start, int length, int shown) => this;

    /// <summary>The place of the first such character; the beginning where the text is not shown as
    /// written.</summary>
    public virtual Place FirstOf(char character) => this;

    /// <summary>"data/body.md:3:14", as diagnostics and golden files name a place.</summary>
    public sealed override string ToString() => $"{Path}:{Spot}";
}

/// <summary>A line of what was read, with the range that is meant.</summary>
/// <param name="Unit">The kind of line: "line", "cell", "paragraph".</param>
/// <param name="Number">Its number or name: "3", "B14".</param>
/// <param name="Text">The line without its end.</param>
/// <param name="Start">The offset in the line, in UTF-16 units.</param>
/// <param name="Length">Number of UTF-16 units in the line; 0 for a point.</param>
public sealed record Excerpt(string Unit, string Number, string Text, int Start, int Length);
