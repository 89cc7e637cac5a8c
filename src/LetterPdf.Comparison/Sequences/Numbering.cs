namespace LetterPdf.Comparison;

/// <summary>Gives equal texts equal numbers, from 0, so that they are compared character by character only
/// once.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public int Of(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _numbers.Count);
        }

        return number;
    }

    public int[] Of(IReadOnlyList<string> texts)
    {
        var numbers = new int[texts.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Of(texts[i]);
        }

        return numbers;
    }
}
