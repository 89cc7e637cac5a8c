using System.Collections;
using System.Collections.Immutable;

namespace LetterPdf.Operations;

/// <summary>The letters that were made, in the order of the list. Rows and names are asked for again when they are told
/// of: there may be a hundred thousand.</summary>
/// <param name="files">Their files.</param>
/// <param name="letterAt">Row, recipient and file of the letter of an index, from 0, made of its file.</param>
internal sealed class MergedLetters(ImmutableArray<MadeFile> files, Func<int, MadeFile, MergedLetter> letterAt)
    : IReadOnlyList<MergedLetter>
{
    /// <summary>No letters.</summary>
    public static MergedLetters None { get; } = new([], (_, _) => default);

    /// <summary>The files.</summary>
    public ImmutableArray<MadeFile> Files => files;

    public int Count => files.Length;

    public MergedLetter this[int index] => letterAt(index, files[index]);

    public IEnumerator<MergedLetter> GetEnumerator() => files.Select((file, i) => letterAt(i, file)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
