namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>A set of words that can be searched without allocating strings.</summary>
internal sealed class WordSet(StringComparer comparer, params IEnumerable<string> words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = words
        .ToHashSet(comparer)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
