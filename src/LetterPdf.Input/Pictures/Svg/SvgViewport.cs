using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A box in which a part of a drawing is shown (SVG 2, 8.2 to 8.6).</summary>
/// <param name="X">The left edge, in the coordinates outside.</param>
/// <param name="Y">The upper edge, in the coordinates outside.</param>
/// <param name="Width">The width, above 0.</param>
/// <param name="Height">The height, above 0.</param>
internal sealed record SvgViewport(double X, double Y, double Width, double Height)
{
    /// <summary>The map from the coordinates inside to those outside.</summary>
    public AffineMatrix Matrix { get; private init; } = AffineMatrix.Translation(X, Y);

    /// <summary>What percentages mean inside.</summary>
    public SvgSpace Space { get; private init; } = new(Width, Height, Em: null);

    /// <summary>The outermost viewport; null, with a problem, where it has no size.</summary>
    public static SvgViewport? OfRoot(SvgElement root, SvgProblems problems)
    {
        if (!TryViewBox(root, out var box))
        {
            problems.Add(root, SvgPhrase.UnreadableViewBox);
            return null;
        }

        var (width, height) = (SizeOf(root, "width", problems), SizeOf(root, "height", problems));
        if (width <= 0 || height <= 0)
        {
            problems.Add(root, SvgPhrase.NoSize);
            return null;
        }

        // A missing side follows from the other; percentages would be of a page, and there is none.
        var (ownWidth, ownHeight) = (width ?? 0, height ?? 0);
        if (box is { } shown)
        {
            ownWidth = width ?? (height is null ? shown.Width : height.Value * shown.Width / shown.Height);
            ownHeight = height ?? (width is null ? shown.Height : width.Value * shown.Height / shown.Width);
        }

        if (ownWidth > 0 && ownHeight > 0)
        {
            return new SvgViewport(0, 0, ownWidth, ownHeight).Showing(root, problems);
        }

        problems.Add(root, SvgPhrase.MissingViewBox);
        return null;
    }

    /// <summary>The viewport according to the element's `viewBox` and `preserveAspectRatio`; null where it shows
    /// nothing.</summary>
    public SvgViewport? Showing(SvgElement element, SvgProblems problems)
    {
        if (!TryViewBox(element, out var read))
        {
            problems.Add(element, SvgPhrase.UnclearViewBox);
            return null;
        }

        if (read is not { } box)
        {
            return this;
        }

        if (Fit(element["preserveAspectRatio"] ?? string.Empty, box) is not { } fit)
        {
            problems.Add(
                element,
                Reason.Of(SvgPhrase.Attribute, "preserveAspectRatio", element["preserveAspectRatio"]!)
            );
            return null;
        }

        return this with
        {
            Matrix = fit.Then(AffineMatrix.Translation(X, Y)),
            Space = new SvgSpace(box.Width, box.Height, Em: null),
        };
    }

    private AffineMatrix? Fit(string text, (double X, double Y, double Width, double Height) box)
    {
        var words = text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        words = words is ["defer", ..] ? words[1..] : words;
        var (align, isSlice) = (words.Length > 0 ? words[0] : "xMidYMid", words is [_, "slice"]);
        if (words.Length > 2 || (words is [_, var kind] && kind is not ("meet" or "slice")))
        {
            return null;
        }

        var (across, down) = (Width / box.Width, Height / box.Height);
        var start = AffineMatrix.Translation(-box.X, -box.Y);
        if (align is "none")
        {
            return start.Then(AffineMatrix.Scaling(across, down));
        }

        if (align.Length != 8 || ShareOf(align[..4], 'x') is not { } left || ShareOf(align[4..], 'Y') is not { } above)
        {
            return null;
        }

        var scale = isSlice ? Math.Max(across, down) : Math.Min(across, down);
        var (roomX, roomY) = (Width - (box.Width * scale), Height - (box.Height * scale));
        return start
            .Then(AffineMatrix.Scaling(scale, scale))
            .Then(AffineMatrix.Translation(roomX * left, roomY * above));
    }

    // The share of the remaining room that is before the box.
    private static double? ShareOf(string word, char axis) =>
        word[0] != axis
            ? null
            : word[1..] switch
            {
                "Min" => 0,
                "Mid" => 0.5,
                "Max" => 1,
                _ => null,
            };

    private static bool TryViewBox(SvgElement element, out (double X, double Y, double Width, double Height)? box)
    {
        box = null;
        if (element["viewBox"] is not { Length: > 0 } text)
        {
            return element["viewBox"] is null;
        }

        Span<double> n = stackalloc double[4];
        var scanner = new SvgScanner(text);
        box = scanner.TryNumbers(n) && scanner.IsAtEnd && n[2] > 0 && n[3] > 0 ? (n[0], n[1], n[2], n[3]) : null;
        return box is not null;
    }

    private static double? SizeOf(SvgElement root, string name, SvgProblems problems)
    {
        if (
            root.Property(name) is not { } value
            || value.Text is "auto"
            || value.Text.EndsWith('%')
            || SvgProperties.IsUnset(value.Text)
        )
        {
            return null;
        }

        if (SvgLength.TryRead(value.Text, out var size) && (value.IsAttribute || !SvgLength.IsBare(value.Text)))
        {
            return size;
        }

        problems.Add(root, Reason.Of(SvgPhrase.Property, name, value.Text));
        return null;
    }
}
