using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// Whatever round and square caps draw where a line has no length: a dot, or a square (SVG 2, 13.5.4). PDF leaves
/// that to the viewer (ISO 32000-1, 8.5.3.2), so these become shapes.
/// </summary>
internal sealed class SvgDots
{
    private const int Most = 5_000;

    private readonly SvgPathBuilder _path = new();
    private readonly Stroke _stroke;
    private int _count;
    private bool _isAll = true;

    private SvgDots(Stroke stroke) => _stroke = stroke;

    /// <summary>All dots of a stroke as one path; null where there are none.</summary>
    /// <param name="path">The path of the stroke.</param>
    /// <param name="stroke">The stroke.</param>
    /// <param name="isAll">Whether the stroke has nothing but dots.</param>
    /// <param name="isTooMany">Whether there are more than in any real drawing.</param>
    public static VectorPath? Of(VectorPath path, Stroke stroke, out bool isAll, out bool isTooMany)
    {
        (isAll, isTooMany) = (false, false);
        if (stroke.Cap == LineCap.Butt)
        {
            return null;
        }

        var dots = new SvgDots(stroke);
        var dashes = stroke.Dashes.Where((_, i) => i % 2 == 0).ToArray();
        foreach (var line in SvgPolylines.Of(path))
        {
            if (line.Length == 0)
            {
                dots.Add(line.Points[0], (1, 0));
            }
            else
            {
                dots._isAll &= Array.TrueForAll(dashes, dash => dash == 0) && dashes.Length > 0;
                dots.AddDashes(line, dashes);
            }
        }

        (isAll, isTooMany) = (dots._isAll, dots._count > Most);
        return dots._count is 0 or > Most ? null : dots._path.ToPath();
    }

    // From one end of a dash or gap to the next; the dash phase has already been walked when the line begins.
    private void AddDashes(SvgPolyline line, double[] lengths)
    {
        if (!lengths.Contains(0))
        {
            return;
        }

        var dashes = _stroke.Dashes;
        var round = dashes.Sum();
        var next = -(_stroke.DashOffset - (Math.Floor(_stroke.DashOffset / round) * round));
        var (segment, passed) = (1, 0.0);
        for (var i = 0; next <= line.Length && _count <= Most; i = (i + 1) % dashes.Length)
        {
            if (i % 2 == 0 && dashes[i] == 0 && next >= 0)
            {
                AddAt(line, next, ref segment, ref passed);
            }

            next += dashes[i];
        }
    }

    private void AddAt(SvgPolyline line, double place, ref int segment, ref double passed)
    {
        var points = line.Points;
        var length = SvgPolylines.Distance(points[segment - 1], points[segment]);
        while (segment < points.Count - 1 && passed + length < place)
        {
            passed += length;
            segment++;
            length = SvgPolylines.Distance(points[segment - 1], points[segment]);
        }

        if (length > 0)
        {
            var (from, to) = (points[segment - 1], points[segment]);
            var (x, y) = ((to.X - from.X) / length, (to.Y - from.Y) / length);
            Add((from.X + (x * (place - passed)), from.Y + (y * (place - passed))), (x, y));
        }
    }

    private void Add((double X, double Y) center, (double X, double Y) along)
    {
        _count++;
        var half = _stroke.Width / 2;
        var (x, y) = center;
        if (_stroke.Cap == LineCap.Round)
        {
            _path.Move(x + half, y);
            _path.Corner(x + half, y + half, x, y + half);
            _path.Corner(x - half, y + half, x - half, y);
            _path.Corner(x - half, y - half, x, y - half);
            _path.Corner(x + half, y - half, x + half, y);
        }
        else
        {
            var (u, v) = (along.X * half, along.Y * half);
            _path.Move(x + u - v, y + v + u);
            _path.Line(x - u - v, y - v + u);
            _path.Line(x - u + v, y - v - u);
            _path.Line(x + u + v, y + v - u);
        }

        _path.Close();
    }
}
