using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// SVG files (W3C SVG 1.1, second edition): shapes, groups, transforms, fills, strokes and gradients. Whatever else draws is a problem
/// that names its element: a logo without its words must not look like a whole one.
/// <code>
/// Read               the file to shapes
///   SvgElement       XML to a tree, styles merged
///   SvgDrawing       the tree to shapes, top down
///     SvgStyle       what children inherit
///     SvgGeometry    an element's path
///     SvgGradients   references to paint
/// </code>
/// </summary>
internal static class SvgFile
{
    // Enough to find what is wrong; a drawing of two hundred texts has one fault.
    private const int ProblemsTold = 5;

    /// <summary>Whether the bytes begin as XML does.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
    }

    public static VectorContent? Read(ReadOnlyMemory<byte> bytes, out string problem)
    {
        if (SvgElement.Load(bytes, out problem) is not { } root)
        {
            return null;
        }

        var problems = new SvgProblems();
        var picture = SvgDrawing.Draw(root, problems);
        problem = problems.ToText(ProblemsTold);
        return problem.Length == 0 ? picture : null;
    }
}

/// <summary>What an SVG file holds that a letter's picture cannot, with lines.</summary>
internal sealed class SvgProblems
{
    private readonly List<string> _items = [];

    public void Add(SvgElement element, string? what = null) =>
        _items.Add(what is null ? $"<{element.Name}> (line {element.Line})" : $"{what} of <{element.Name}> (line {element.Line})");

    /// <summary>Empty where there are none.</summary>
    public string ToText(int most)
    {
        ImmutableArray<string> told = [.. _items.Distinct(StringComparer.Ordinal)];
        return told.IsEmpty ? string.Empty
            : $"has parts that a letter's SVG cannot have: {string.Join(", ", told.Take(most))}{(told.Length > most ? $" and {told.Length - most} more" : string.Empty)}";
    }
}
