using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The paths of shapes (SVG 2, 9 and 10).</summary>
internal sealed class SvgGeometry(SvgProblems problems)
{
    /// <summary>Whether an element of this name draws a path.</summary>
    public static bool IsShape(string name) =>
        name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <summary>The path; null where it draws nothing, or cannot be read. A path without length counts: its caps may
    /// be drawn.</summary>
    public VectorPath? Of(SvgElement element, SvgSpace space)
    {
        var path = element.Name switch
        {
            "path" => Data(element),
            "rect" => Rectangle(element, space),
            "circle" => Number(element, "r", space) is var r ? Ellipse(element, space, r, r) : null,
            "ellipse" => Ellipse(
                element,
                space,
                Radius(element, "rx", "ry", space),
                Radius(element, "ry", "rx", space)
            ),
            "line" => Line(element, space),
            _ => Points(element, isClosed: element.Name is "polygon"),
        };
        return path is not null && path.Steps.Any(step => step is not PathStep.Move) ? path : null;
    }

    /// <summary>A length, as an attribute or a property; 0 where there is none.</summary>
    public double Number(SvgElement element, string name, SvgSpace space) => TryNumber(element, name, space) ?? 0;

    /// <summary>A length; null where there is none, or where it is left open.</summary>
    public double? TryNumber(SvgElement element, string name, SvgSpace space)
    {
        var property = SvgProperties.IsPlace(name) ? element.Property(name) : null;
        var text = property?.Text ?? element[name];
        if (text is null or "" or "auto" || SvgProperties.IsUnset(text))
        {
            return null;
        }

        var isAttribute = property is null or { IsAttribute: true };
        if (
            SvgLength.TryRead(text, out var value, space.WholeOf(name), space.Em)
            && (isAttribute || !SvgLength.IsBare(text))
        )
        {
            return value;
        }

        problems.Add(element, Reason.Of(isAttribute ? SvgPhrase.Attribute : SvgPhrase.Property, name, text));
        return null;
    }

    private VectorPath? Data(SvgElement element)
    {
        var data = element["d"];
        if (data is null or "" or "none")
        {
            return null;
        }

        var path = SvgPathData.Read(data);
        if (path is null)
        {
            problems.Add(element, SvgPhrase.UnreadablePath);
        }

        return path;
    }

    private VectorPath? Rectangle(SvgElement element, SvgSpace space)
    {
        var (x, y) = (Number(element, "x", space), Number(element, "y", space));
        var (width, height) = (Number(element, "width", space), Number(element, "height", space));
        var rx = Math.Min(Radius(element, "rx", "ry", space), width / 2);
        var ry = Math.Min(Radius(element, "ry", "rx", space), height / 2);
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        if (rx > 0 != ry > 0)
        {
            // Some programs then round the corners, others do not.
            problems.Add(element, SvgPhrase.OneRadiusZero);
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

    // One radius is used for both; a negative one is ignored (SVG 2, 7.4).
    private double Radius(SvgElement element, string name, string other, SvgSpace space)
    {
        var (own, second) = (TryNumber(element, name, space), TryNumber(element, other, space));
        return own >= 0 ? own.Value
            : second >= 0 ? second.Value
            : 0;
    }

    private VectorPath? Ellipse(SvgElement element, SvgSpace space, double rx, double ry)
    {
        if (rx <= 0 || ry <= 0)
        {
            return null;
        }

        var (x, y) = (Number(element, "cx", space), Number(element, "cy", space));
        var path = new SvgPathBuilder();
        path.Move(x + rx, y);
        path.Corner(x + rx, y + ry, x, y + ry);
        path.Corner(x - rx, y + ry, x - rx, y);
        path.Corner(x - rx, y - ry, x, y - ry);
        path.Corner(x + rx, y - ry, x + rx, y);
        path.Close();
        return path.ToPath();
    }

    private VectorPath Line(SvgElement element, SvgSpace space)
    {
        var path = new SvgPathBuilder();
        path.Move(Number(element, "x1", space), Number(element, "y1", space));
        path.Line(Number(element, "x2", space), Number(element, "y2", space));
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
                problems.Add(element, SvgPhrase.UnreadablePoints);
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
}
