using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The paths of shapes (SVG 1.1, 8 and 9).</summary>
internal sealed class SvgGeometry(SvgProblems problems)
{
    /// <summary>Whether an element of this name draws a path.</summary>
    public static bool IsShape(string name) => name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <summary>Null where it draws nothing, or cannot be read.</summary>
    public VectorPath? Of(SvgElement element)
    {
        var path = element.Name switch
        {
            "path" => Data(element),
            "rect" => Rectangle(element),
            "circle" => Ellipse(element, Number(element, "r"), Number(element, "r")),
            "ellipse" => Ellipse(element, Number(element, "rx"), Number(element, "ry")),
            "line" => Line(element),
            _ => Points(element, isClosed: element.Name is "polygon"),
        };
        return path is not null && path.Steps.Any(step => step is PathStep.Line or PathStep.Curve) ? path : null;
    }

    private VectorPath? Data(SvgElement element)
    {
        if (element["pathLength"] is not null)
        {
            problems.Add(element, "the attribute pathLength");
        }

        var data = element["d"];
        if (data is null or "" or "none")
        {
            return null;
        }

        var path = SvgPathData.Read(data);
        if (path is null)
        {
            problems.Add(element, "path data that cannot be read");
        }

        return path;
    }

    private VectorPath? Rectangle(SvgElement element)
    {
        var (x, y, width, height) = (Number(element, "x"), Number(element, "y"), Number(element, "width"), Number(element, "height"));
        var rx = Math.Min(Radius(element, "rx", "ry"), width / 2);
        var ry = Math.Min(Radius(element, "ry", "rx"), height / 2);
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var (right, foot) = (x + width, y + height);
        var path = new SvgPathBuilder();
        path.Move(x + rx, y);
        path.Line(right - rx, y);
        if (rx > 0 && ry > 0)
        {
            path.Corner(right, y, right, y + ry);
            path.Line(right, foot - ry);
            path.Corner(right, foot, right - rx, foot);
            path.Line(x + rx, foot);
            path.Corner(x, foot, x, foot - ry);
            path.Line(x, y + ry);
            path.Corner(x, y, x + rx, y);
        }
        else
        {
            path.Line(right, foot);
            path.Line(x, foot);
        }

        path.Close();
        return path.ToPath();
    }

    // One radius stands for both. A rectangle with one radius of zero has plain corners.
    private double Radius(SvgElement element, string name, string other)
    {
        var isZero = element[other] is not null && Number(element, other) <= 0;
        return isZero ? 0 : Math.Max(0, Number(element, element[name] is null or "auto" ? other : name));
    }

    private VectorPath? Ellipse(SvgElement element, double rx, double ry)
    {
        if (rx <= 0 || ry <= 0)
        {
            return null;
        }

        var (x, y) = (Number(element, "cx"), Number(element, "cy"));
        var path = new SvgPathBuilder();
        path.Move(x + rx, y);
        path.Corner(x + rx, y + ry, x, y + ry);
        path.Corner(x - rx, y + ry, x - rx, y);
        path.Corner(x - rx, y - ry, x, y - ry);
        path.Corner(x + rx, y - ry, x + rx, y);
        path.Close();
        return path.ToPath();
    }

    private VectorPath Line(SvgElement element)
    {
        var path = new SvgPathBuilder();
        path.Move(Number(element, "x1"), Number(element, "y1"));
        path.Line(Number(element, "x2"), Number(element, "y2"));
        return path.ToPath();
    }

    private VectorPath? Points(SvgElement element, bool isClosed)
    {
        var path = new SvgPathBuilder();
        var scanner = new SvgScanner(element["points"]);
        Span<double> point = stackalloc double[2];
        while (!scanner.IsAtEnd)
        {
            if (!scanner.TryNumbers(point))
            {
                problems.Add(element, "points that cannot be read");
                return null;
            }

            if (path.Count == 0)
            {
                path.Move(point[0], point[1]);
            }
            else
            {
                path.Line(point[0], point[1]);
            }
        }

        if (isClosed && path.Count > 0)
        {
            path.Close();
        }

        return path.ToPath();
    }

    private double Number(SvgElement element, string name)
    {
        var value = 0.0;
        if (element[name] is { } text && !SvgLength.TryRead(text, out value))
        {
            problems.Add(element, $"the attribute {name}=\"{text}\"");
        }

        return value;
    }
}
