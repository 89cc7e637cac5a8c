namespace LetterPdf.Pdf;

/// <summary>The matches of every position, each list in order of growing length and distance.</summary>
internal sealed class MatchTable(int positions)
{
    private readonly int[] _starts = new int[positions + 1];
    private Token[] _matches = new Token[positions + 16];
    private int _count;

    public void BeginPosition(int position) => _starts[position] = _count;

    public void Add(int length, int distance)
    {
        if (_count == _matches.Length)
        {
            Array.Resize(ref _matches, _count * 2);
        }

        _matches[_count++] = Token.OfMatch(length, distance);
    }

    public ReadOnlySpan<Token> At(int position) =>
        _matches.AsSpan(_starts[position], _starts[position + 1] - _starts[position]);
}
