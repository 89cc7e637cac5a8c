using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>
/// Reads values one after another, strictly: what is not PDF syntax is a fault, and is never repaired. Nesting is
/// bounded and every step goes forward, so the time is bounded by the number of bytes.
/// </summary>
internal sealed class PdfParser(ReadOnlyMemory<byte> memory, int position = 0)
{
    private const int DeepestNesting = 64;

    private static readonly PdfWord ArrayEnd = new("]");
    private static readonly PdfWord DictionaryEnd = new(">>");

    /// <summary>Where the next byte stands.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Whether references are read: a content stream has none.</summary>
    public bool HasReferences { get; init; } = true;

    private ReadOnlySpan<byte> Bytes => memory.Span;

    /// <summary>The next value; null at the end.</summary>
    public PdfValue? Next()
    {
        var value = NextToken(0);
        return value == ArrayEnd || value == DictionaryEnd ? throw Fault(SyntaxFault.UnopenedBracket) : value;
    }

    /// <summary>The next value, where it is this word.</summary>
    public bool TryWord(string word)
    {
        var start = Position;
        SkipSpace();
        if (
            Bytes.Length - Position >= word.Length
            && Bytes.Slice(Position, word.Length).SequenceEqual(Encoding.ASCII.GetBytes(word))
            && (Position + word.Length == Bytes.Length || !PdfBytes.IsRegular(Bytes[Position + word.Length]))
        )
        {
            Position += word.Length;
            return true;
        }

        Position = start;
        return false;
    }

    public void SkipSpace()
    {
        var bytes = Bytes;
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
            {
                var length = bytes[Position..].IndexOfAny((byte)'\n', (byte)'\r');
                Position = length < 0 ? bytes.Length : Position + length;
            }
            else if (PdfBytes.IsSpace(bytes[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Whether this word is next.</summary>
    public bool StartsWith(string word)
    {
        var start = Position;
        var isNext = TryWord(word);
        Position = start;
        return isNext;
    }

    public void MoveTo(int position) => Position = position;

    private PdfValue? NextToken(int depth)
    {
        SkipSpace();
        if (Position >= Bytes.Length)
        {
            return null;
        }

        switch (Bytes[Position])
        {
            case (byte)'/':
                return new PdfName(PdfLexer.Name(Bytes, Advance(PdfLexer.NameLength(Bytes, Position))));
            case (byte)'(':
                return new PdfString(PdfLexer.LiteralString(Bytes, Advance(PdfLexer.LiteralLength(Bytes, Position))));
            case (byte)'[':
                Position++;
                return Array(depth + 1);
            case (byte)']':
                Position++;
                return ArrayEnd;
            case (byte)'<' when IsDoubled('<'):
                Position += 2;
                return Dictionary(depth + 1);
            case (byte)'<':
                return HexString();
            case (byte)'>' when IsDoubled('>'):
                Position += 2;
                return DictionaryEnd;
            case (byte)')' or (byte)'>' or (byte)'{' or (byte)'}':
                throw Fault(SyntaxFault.MisplacedBracket);
            default:
                return NumberOrWord();
        }
    }

    private PdfString HexString()
    {
        var range = Advance(PdfLexer.HexLength(Bytes, Position));
        var digits = Bytes[range][1..^1];
        return new PdfString(
            PdfLexer.HexString(Bytes, range),
            digits.Length % 2 == 0 && !digits.ContainsAny(PdfBytes.Spaces)
        );
    }

    private Range Advance(int length)
    {
        if (length < 0)
        {
            throw Fault(SyntaxFault.BrokenToken);
        }

        var start = Position;
        Position += length;
        return start..Position;
    }

    private bool IsDoubled(char bracket) => Position + 1 < Bytes.Length && Bytes[Position + 1] == bracket;

    private PdfArray Array(int depth)
    {
        GuardDepth(depth);
        var items = new List<PdfValue>();
        for (; ; )
        {
            var item = NextToken(depth) ?? throw Fault(SyntaxFault.BrokenArray);
            if (item == ArrayEnd)
            {
                return new PdfArray(items);
            }

            items.Add(item is PdfWord ? throw Fault(SyntaxFault.WordInArray) : item);
        }
    }

    private PdfDictionary Dictionary(int depth)
    {
        GuardDepth(depth);
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        for (; ; )
        {
            var key = NextToken(depth) ?? throw Fault(SyntaxFault.BrokenDictionary);
            if (key == DictionaryEnd)
            {
                return new PdfDictionary(entries);
            }

            var name = (key as PdfName ?? throw Fault(SyntaxFault.KeyNoName)).Value;
            var value = NextToken(depth);
            if (value is null or PdfWord)
            {
                throw Fault(SyntaxFault.NoValue, name);
            }

            if (!entries.TryAdd(name, value))
            {
                throw Fault(SyntaxFault.DoubleKey, name);
            }
        }
    }

    private PdfValue NumberOrWord()
    {
        var word = Encoding.Latin1.GetString(Bytes[Advance(PdfLexer.RegularLength(Bytes, Position))]);
        if (
            PdfLexer.IsInteger(word)
            && long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
        )
        {
            return HasReferences && char.IsAsciiDigit(word[0]) ? ReferenceOr(integer) : new PdfInteger(integer);
        }

        if (PdfLexer.IsNumber(word))
        {
            return new PdfReal(
                double.Parse(
                    word,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture
                )
            );
        }

        return word switch
        {
            "true" => new PdfBoolean(true),
            "false" => new PdfBoolean(false),
            "null" => PdfNull.Value,
            _ => new PdfWord(word),
        };
    }

    // "12 0 R" begins like a number; only what follows decides.
    private PdfValue ReferenceOr(long number)
    {
        var end = Position;
        SkipSpace();
        var length = PdfLexer.RegularLength(Bytes, Position);
        if (
            length is > 0 and < 6
            && long.TryParse(
                Bytes.Slice(Position, length),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var generation
            )
        )
        {
            Position += length;
            if (TryWord("R"))
            {
                return new PdfReference(number, generation);
            }
        }

        Position = end;
        return new PdfInteger(number);
    }

    private void GuardDepth(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw Fault(SyntaxFault.TooDeep);
        }
    }

    private PdfSyntaxException Fault(SyntaxFault code) => new(Reason.Of(code, Position));

    private PdfSyntaxException Fault(SyntaxFault code, string key) => new(Reason.Of(code, key, Position));
}
