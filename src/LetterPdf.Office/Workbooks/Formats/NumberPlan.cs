namespace LetterPdf.Office;

/// <summary>Where the digits of a number go in a section of a format: before the point, behind it, and into the power
/// of ten, in this order.</summary>
internal sealed class NumberPlan
{
    private readonly int[] _places;

    private NumberPlan(int length) => _places = new int[length];

    /// <summary>Placeholders before the point.</summary>
    public int Wholes { get; private set; }

    /// <summary>Those of them that show a zero rather than nothing.</summary>
    public int LeastWholes { get; private set; }

    /// <summary>Placeholders behind the point.</summary>
    public int Decimals { get; private set; }

    /// <summary>Placeholders of the power of ten.</summary>
    public int Powers { get; private set; }

    /// <summary>Powers of ten by which the number is multiplied: two for a percent sign, three less for a comma behind
    /// the digits.</summary>
    public int Shift { get; private set; }

    public bool IsGrouped { get; private set; }

    public bool HasExponent { get; private set; }

    public bool HasDigits => Wholes + Decimals > 0;

    /// <summary>The token behind the last one that can be before the point.</summary>
    public int WholeEnd { get; private set; }

    /// <summary>The token behind the last one that can be behind the point: the power's sign, if there is
    /// one.</summary>
    public int FractionEnd { get; private set; }

    /// <summary>The place of a placeholder: before the point from the right, behind it from the left, from 0.</summary>
    public int PlaceOf(int token) => token < WholeEnd ? Wholes - 1 - _places[token] : _places[token];

    /// <returns>Null where programs, or this one, do not know what is meant.</returns>
    public static NumberPlan? Of(IReadOnlyList<FormatToken> tokens)
    {
        var plan = new NumberPlan(tokens.Count);
        var points = Indexes(tokens, FormatPart.Point);
        var powers = Indexes(tokens, FormatPart.Exponent);
        if (points.Count > 1 || powers.Count > 1)
        {
            return null;
        }

        plan.HasExponent = powers.Count > 0;
        plan.FractionEnd = plan.HasExponent ? powers[0] : tokens.Count;
        plan.WholeEnd = points.Count > 0 ? points[0] : plan.FractionEnd;
        plan.Shift = 2 * Indexes(tokens, FormatPart.Percent).Count;
        var isKnown =
            plan.WholeEnd <= plan.FractionEnd
            && plan.Shift <= 2
            && !tokens.Any(token => token.Part is FormatPart.Fill or FormatPart.Separator)
            && plan.ReadWholes(tokens)
            && plan.ReadDecimals(tokens)
            && plan.ReadPowers(tokens);
        return isKnown ? plan : null;
    }

    private static List<int> Indexes(IReadOnlyList<FormatToken> tokens, FormatPart part) =>
        [.. Enumerable.Range(0, tokens.Count).Where(at => tokens[at].Part == part)];

    private bool ReadWholes(IReadOnlyList<FormatToken> tokens)
    {
        var digits = Indexes(tokens, FormatPart.Digit).FindAll(at => at < WholeEnd);
        Wholes = digits.Count;
        for (var place = 0; place < digits.Count; place++)
        {
            _places[digits[place]] = place;
        }

        if (digits.Count == 0 || !IsRightBehind(tokens, digits[^1]))
        {
            return false;
        }

        var signs = digits.ConvertAll(at => tokens[at].Text[0]);
        LeastWholes = signs.Count(sign => sign == '0');
        var isTrailing = signs.TrueForAll(sign => sign != '0') || signs.LastIndexOf('#') < signs.IndexOf('0');
        var isMixed = signs.Contains('?') && (signs.Contains('#') || signs.LastIndexOf('?') > FirstZero(signs));
        return isTrailing && !isMixed && ReadCommas(tokens, digits, signs.Contains('?'));
    }

    // A point, and a percent sign where there is no point, follow the digits.
    private bool IsRightBehind(IReadOnlyList<FormatToken> tokens, int last)
    {
        var hasPoint = WholeEnd < tokens.Count && tokens[WholeEnd].Part == FormatPart.Point;
        var percents = Indexes(tokens, FormatPart.Percent);
        var end = hasPoint ? Indexes(tokens, FormatPart.Digit)[^1] : last;
        return (!hasPoint || WholeEnd == last + 1)
            && percents.TrueForAll(at => at == end + 1 || (at == end + 2 && tokens[end + 1].Text is " "));
    }

    private static int FirstZero(List<char> signs) => signs.Contains('0') ? signs.IndexOf('0') : signs.Count;

    // Between digits they group; right behind the last digit they divide.
    private bool ReadCommas(IReadOnlyList<FormatToken> tokens, List<int> digits, bool hasBlanks)
    {
        var commas = Indexes(tokens, FormatPart.Comma);
        if (commas.Count == 0)
        {
            return true;
        }

        if (digits.Count == 0 || commas[0] < digits[0] || hasBlanks)
        {
            return false;
        }

        var behind = commas.FindAll(at => at > digits[^1]);
        Shift -= 3 * behind.Count;
        if (behind.Count > 0 && WholeEnd < tokens.Count && tokens[WholeEnd].Part == FormatPart.Point)
        {
            return false;
        }

        IsGrouped = behind.Count < commas.Count;
        var isDense = !IsGrouped || digits[^1] - digits[0] + 1 == digits.Count + commas.Count - behind.Count;
        return isDense && behind.Count <= 3 && (behind.Count == 0 || behind[^1] == digits[^1] + behind.Count);
    }

    private bool ReadDecimals(IReadOnlyList<FormatToken> tokens)
    {
        var digits = Indexes(tokens, FormatPart.Digit).FindAll(at => at > WholeEnd && at < FractionEnd);
        Decimals = digits.Count;
        for (var place = 0; place < digits.Count; place++)
        {
            _places[digits[place]] = place;
        }

        var signs = digits.ConvertAll(at => tokens[at].Text[0]);
        var isOrdered =
            signs.FindIndex(sign => sign != '0') is var loose && (loose < 0 || signs.LastIndexOf('0') < loose);
        var isDense = digits.Count == 0 || (digits[0] == WholeEnd + 1 && digits[^1] - digits[0] + 1 == digits.Count);
        return isOrdered && isDense && !(signs.Contains('?') && signs.Contains('#'));
    }

    // The digits before the power: only one before the point is plain in every program.
    private bool ReadPowers(IReadOnlyList<FormatToken> tokens)
    {
        var digits = Indexes(tokens, FormatPart.Digit).FindAll(at => at > FractionEnd);
        Powers = digits.Count;
        return !HasExponent
            || (
                Wholes == 1
                && LeastWholes == 1
                && Shift == 0
                && tokens[0].Part == FormatPart.Digit
                && Powers is >= 1 and <= 3
                && digits[0] == FractionEnd + 1
                && digits[^1] == FractionEnd + Powers
                && digits.TrueForAll(at => tokens[at].Text is "0")
            );
    }
}
