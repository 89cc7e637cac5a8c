namespace LetterPdf.Deflate;

/// <summary>A literal byte, or a match: a length and a distance back.</summary>
internal readonly struct Token
{
    private readonly uint _packed;

    private Token(uint packed) => _packed = packed;

    public bool IsLiteral => _packed <= byte.MaxValue;

    public byte Literal => (byte)_packed;

    /// <summary>The length of a match, in bytes.</summary>
    public int MatchLength => (int)(_packed >> 16);

    public int Distance => (int)(_packed & 0xFFFF);

    /// <summary>How many bytes it stands for.</summary>
    public int Length => IsLiteral ? 1 : MatchLength;

    public static Token OfLiteral(byte value) => new(value);

    public static Token OfMatch(int length, int distance) => new(((uint)length << 16) | (uint)distance);
}
