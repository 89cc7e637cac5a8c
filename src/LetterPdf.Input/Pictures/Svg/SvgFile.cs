using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>
/// SVG files (W3C SVG 1.1, second edition, and what browsers draw of SVG 2). Whatever draws and is not supported is a
/// problem that names its element or property: a logo without its words must not look like a whole one.
/// <code>
/// Read                 the file to shapes
///   SvgTree            XML to a tree
///   SvgCascade         style sheets (Styles/Css*), attributes and `style` to properties
///   SvgDrawing         the tree to shapes and groups, top down
///     SvgStyle         what children inherit
///     SvgViewport      a box and what it shows
///     SvgGeometry      an element's path
///     SvgPainter       a path, its fill and its stroke to shapes
///     SvgGradients     references to paint
///     SvgClips         references to areas
/// </code>
/// </summary>
internal static class SvgFile
{
    // Enough to find the cause; a drawing of two hundred texts has one fault.
    private const int ProblemsTold = 5;

    /// <summary>Whether the bytes begin like XML, in UTF-8 or UTF-16.</summary>
    public static bool IsOne(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'<', ..]
            || bytes is [0xFF, 0xFE, (byte)'<', 0, ..] or [0xFE, 0xFF, 0, (byte)'<', ..]
            || bytes is [(byte)'<', 0, (byte)'?', 0, ..] or [0, (byte)'<', 0, (byte)'?', ..];
    }

    public static VectorContent? Read(ReadOnlyMemory<byte> bytes, out Reason? problem)
    {
        var problems = new SvgProblems();
        if (SvgTree.Load(bytes, problems, out problem) is not { } root)
        {
            return null;
        }

        SvgCascade.Apply(root, problems);
        var picture = SvgDrawing.Draw(new SvgDocument(root, problems), problems);
        problem = problems.ToReason(ProblemsTold);
        return problem is null ? picture : null;
    }
}
