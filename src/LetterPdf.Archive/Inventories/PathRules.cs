using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>OCFL's rules for paths: none may lead out of its object, and none may be another's folder (OCFL 1.1,
/// 3.5.2 and 3.5.3.1).</summary>
internal static class PathRules
{
    /// <summary>The codes for a kind of path.</summary>
    public sealed record Codes(string Elements, string Ends, string Unique, InventoryPart Kind);

    public static Codes Content { get; } = new("E099", "E100", "E101", InventoryPart.ContentPath);

    public static Codes Logical { get; } = new("E052", "E053", "E095", InventoryPart.LogicalPath);

    /// <summary>Whether a path's form is right; a finding says what is not.</summary>
    public static bool IsWellFormed(string path, Codes codes, string place, Findings findings)
    {
        var hasEnds = path.StartsWith('/') || path.EndsWith('/');
        if (hasEnds)
        {
            findings.Add(place, Reason.Of(InventoryProblem.PathEndsWithSlash, Reason.Of(codes.Kind), path), codes.Ends);
        }

        var hasBadElement =
            path.Length == 0 || HasBadElement(path.AsSpan().Trim('/')) || path.Contains("//", StringComparison.Ordinal);
        if (hasBadElement)
        {
            findings.Add(place, Reason.Of(InventoryProblem.PathLeadsOut, Reason.Of(codes.Kind), path), codes.Elements);
        }

        return !hasEnds && !hasBadElement;
    }

    /// <summary>Reports each path that occurs twice, or that is another path's folder.</summary>
    public static void CheckUnique(IEnumerable<string> paths, Codes codes, string place, Findings findings)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!all.Add(path))
            {
                findings.Add(place, Reason.Of(InventoryProblem.PathTwice, Reason.Of(codes.Kind), path), codes.Unique);
            }
        }

        var lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in all)
        {
            for (
                var slash = path.IndexOf('/', StringComparison.Ordinal);
                slash > 0;
                slash = path.IndexOf('/', slash + 1)
            )
            {
                if (lookup.Contains(path.AsSpan(0, slash)))
                {
                    findings.Add(place, Reason.Of(InventoryProblem.PathIsFolderToo, path[..slash], path), codes.Unique);
                }
            }
        }
    }

    private static bool HasBadElement(ReadOnlySpan<char> path)
    {
        foreach (var element in path.Split('/'))
        {
            if (path[element] is "" or "." or "..")
            {
                return true;
            }
        }

        return false;
    }
}
