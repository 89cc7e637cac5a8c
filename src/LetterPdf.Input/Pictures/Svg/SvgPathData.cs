using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The attribute `d` of a path (SVG 1.1, 8.3).</summary>
internal ref struct SvgPathData(string text)
{
    private readonly SvgPathBuilder _path = new();
    private SvgScanner _scanner = new(text);

    // The last curve's second control point, mirrored by S and T; null after any other command.
    private (double X, double Y)? _cubic;
    private (double X, double Y)? _quadratic;

    /// <summary>The path; null where the data cannot be read.</summary>
    public static VectorPath? Read(string text)
    {
        var data = new SvgPathData(text);
        return data.ReadAll() ? data._path.ToPath() : null;
    }

    private bool ReadAll()
    {
        var command = '\0';
        while (!_scanner.IsAtEnd)
        {
            if (char.IsAsciiLetter(_scanner.Next))
            {
                command = _scanner.Take();
            }
            else if (command is '\0' or 'Z' or 'z')
            {
                return false;
            }
            else if (command is 'M' or 'm')
            {
                // Further points of a Move are lines.
                command = command == 'M' ? 'L' : 'l';
            }

            if ((_path.Count == 0 && command is not ('M' or 'm')) || !ReadOne(command))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadOne(char command)
    {
        var (x, y) = char.IsAsciiLetterLower(command) ? (_path.X, _path.Y) : (0, 0);
        var (cubic, quadratic) = (_cubic, _quadratic);
        (_cubic, _quadratic) = (null, null);
        Span<double> n = stackalloc double[6];
        switch (char.ToUpperInvariant(command))
        {
            case 'M' when _scanner.TryNumbers(n[..2]):
                _path.Move(x + n[0], y + n[1]);
                return true;
            case 'L' when _scanner.TryNumbers(n[..2]):
                _path.Line(x + n[0], y + n[1]);
                return true;
            case 'H' when _scanner.TryNumbers(n[..1]):
                _path.Line(x + n[0], _path.Y);
                return true;
            case 'V' when _scanner.TryNumbers(n[..1]):
                _path.Line(_path.X, y + n[0]);
                return true;
            case 'C' when _scanner.TryNumbers(n):
                Cubic((x + n[0], y + n[1]), (x + n[2], y + n[3]), (x + n[4], y + n[5]));
                return true;
            case 'S' when _scanner.TryNumbers(n[..4]):
                Cubic(Mirrored(cubic), (x + n[0], y + n[1]), (x + n[2], y + n[3]));
                return true;
            case 'Q' when _scanner.TryNumbers(n[..4]):
                Quadratic((x + n[0], y + n[1]), (x + n[2], y + n[3]));
                return true;
            case 'T' when _scanner.TryNumbers(n[..2]):
                Quadratic(Mirrored(quadratic), (x + n[0], y + n[1]));
                return true;
            case 'A'
                when _scanner.TryNumbers(n[..3])
                    && _scanner.TryFlag(out var isLarge)
                    && _scanner.TryFlag(out var isClockwise)
                    && _scanner.TryNumbers(n[3..5]):
                SvgArc.Add(_path, (n[0], n[1]), n[2], isLarge, isClockwise, (x + n[3], y + n[4]));
                return true;
            case 'Z':
                _path.Close();
                return true;
            default:
                return false;
        }
    }

    private readonly (double X, double Y) Mirrored((double X, double Y)? control) =>
        control is { } point ? ((2 * _path.X) - point.X, (2 * _path.Y) - point.Y) : (_path.X, _path.Y);

    private void Cubic((double X, double Y) first, (double X, double Y) second, (double X, double Y) end)
    {
        _path.Curve(first.X, first.Y, second.X, second.Y, end.X, end.Y);
        _cubic = second;
    }

    private void Quadratic((double X, double Y) control, (double X, double Y) end)
    {
        _path.Quadratic(control.X, control.Y, end.X, end.Y);
        _quadratic = control;
    }
}
