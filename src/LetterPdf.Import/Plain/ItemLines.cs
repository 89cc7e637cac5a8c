using System.Collections.Immutable;

namespace LetterPdf.Import;

/// <summary>Which lines begin an item of a list. A hyphen or a number may begin a line by accident, so one alone is
/// none: another of its kind must go before or follow, with nothing between that belongs to neither.</summary>
internal static class ItemLines
{
    // Text further right is as far right as any.
    private const int DeepestIndent = 60;

    /// <summary>The marks by their lines' indices.</summary>
    public static Dictionary<int, TypedMarker> In(ImmutableArray<PlainLine> lines)
    {
        var found = new Dictionary<int, TypedMarker>();
        var open = new Dictionary<(char Style, int Indent), (int At, TypedMarker Marker)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                continue;
            }

            if (TypedMarker.Of(lines[i]) is not { } marker)
            {
                Close(open, lines, i);
                continue;
            }

            var key = (marker.Style, Math.Min(lines[i].Indent, DeepestIndent));
            if (open.TryGetValue(key, out var before) && marker.Follows(before.Marker))
            {
                found[before.At] = before.Marker;
                found[i] = marker;
            }
            else if (marker.IsSure)
            {
                found[i] = marker;
            }

            open[key] = (i, marker);
        }

        return found;
    }

    // Text that begins a group, and stands no further right than the marks, ends their lists.
    private static void Close(
        Dictionary<(char Style, int Indent), (int At, TypedMarker Marker)> open,
        ImmutableArray<PlainLine> lines,
        int at
    )
    {
        if (open.Count == 0 || (at > 0 && !lines[at - 1].IsBlank))
        {
            return;
        }

        foreach (var key in open.Keys.Where(key => key.Indent >= lines[at].Indent).ToImmutableArray())
        {
            open.Remove(key);
        }
    }
}
