namespace LetterPdf.Verification;

/// <summary>
/// Goes through charstrings (Adobe Technical Note 5177) for their widths, and for whether they draw anything.
/// </summary>
/// <param name="reader">The table.</param>
/// <param name="globals">Subroutines shared by all fonts of the table.</param>
/// <param name="locals">Subroutines of this font; null where it has none.</param>
/// <param name="defaultWidth">The width of a charstring that states none, in units of the font.</param>
/// <param name="nominalWidth">The width that a stated one is added to, in units of the font.</param>
internal sealed class CharstringWalk(
    CffReader reader,
    CffReader.List globals,
    CffReader.List? locals,
    double defaultWidth,
    double nominalWidth
)
{
    // Technical Note 5177, appendix B: the limits on nested subroutines and on operands.
    private const int DeepestCall = 10;
    private const int MostOperands = 513;

    // For all charstrings of a font together: subroutines that each call two others would run practically forever.
    private const int MostSteps = 10_000_000;

    private readonly List<double> _operands = [];
    private double? _width;
    private bool _isBlank;
    private bool _isWidthKnown;
    private int _hints;
    private int _steps;

    /// <summary>The width in units of the font, and whether nothing is drawn.</summary>
    public (double Width, bool IsBlank) Over((int Start, int End) charstring)
    {
        _operands.Clear();
        (_width, _isBlank, _isWidthKnown, _hints) = (null, true, false, 0);
        return Run(charstring, 0)
            ? (_width is { } over ? nominalWidth + over : defaultWidth, _isBlank)
            : throw new FormatException();
    }

    // True where the character ends.
    private bool Run((int Start, int End) range, int depth)
    {
        for (var at = range.Start; at < range.End; )
        {
            var code = reader.Byte(at++);
            if (++_steps > MostSteps || _operands.Count > MostOperands)
            {
                throw new FormatException();
            }

            if (code >= 32 || code == 28)
            {
                _operands.Add(Number(code, ref at));
                continue;
            }

            switch (code)
            {
                case 10 or 29:
                    if (Run(Subroutine(code == 10 ? locals : globals, depth), depth + 1))
                    {
                        return true;
                    }

                    break;
                case 11:
                    return false;
                case 14:
                    TakeWidth(_operands.Count is 1 or 5);
                    return true;
                default:
                    at += Operator(code == 12 ? 1200 + reader.Byte(at++) : code);
                    break;
            }
        }

        return false;
    }

    // How many bytes of a mask follow.
    private int Operator(int code)
    {
        var mask = 0;
        switch (code)
        {
            case 1 or 3 or 18 or 23 or 19 or 20:
                TakeWidth(_operands.Count % 2 == 1);
                _hints += _operands.Count / 2;
                mask = code is 19 or 20 ? (_hints + 7) / 8 : 0;
                break;
            case 21:
                TakeWidth(_operands.Count > 2);
                break;
            case 4 or 22:
                TakeWidth(_operands.Count > 1);
                break;
            default:
                // A line or curve that goes nowhere draws nothing.
                _isBlank &= !(IsDrawing(code) && _operands.Exists(operand => operand != 0));
                break;
        }

        _operands.Clear();
        return mask;
    }

    // Lines and curves; flexes are curves too.
    private static bool IsDrawing(int code) =>
        code is (>= 5 and <= 8) or (>= 24 and <= 27) or 30 or 31 or (>= 1234 and <= 1237);

    private void TakeWidth(bool isThere)
    {
        if (!_isWidthKnown && isThere)
        {
            _width = _operands[0];
            _operands.RemoveAt(0);
        }

        _isWidthKnown = true;
    }

    private (int Start, int End) Subroutine(CffReader.List? list, int depth)
    {
        if (list is null || depth >= DeepestCall || _operands.Count == 0)
        {
            throw new FormatException();
        }

        var bias =
            list.Count < 1240 ? 107
            : list.Count < 33_900 ? 1131
            : 32_768;
        var number = (int)_operands[^1] + bias;
        _operands.RemoveAt(_operands.Count - 1);
        return list[number];
    }

    private double Number(int code, ref int at)
    {
        var (value, length) = code switch
        {
            28 => ((double)(short)reader.Short(at), 2),
            <= 246 => (code - 139, 0),
            <= 250 => (((code - 247) << 8) + reader.Byte(at) + 108, 1),
            <= 254 => (-((code - 251) << 8) - reader.Byte(at) - 108, 1),
            _ => (((reader.Short(at) << 16) | reader.Short(at + 2)) / 65536.0, 4),
        };
        at += length;
        return value;
    }
}
