using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>What is asked of JSON wherever it stands in an inventory.</summary>
internal static class JsonRules
{
    /// <summary>A key that stands twice says two things, and programs differ in which they hear.</summary>
    public static void CheckRepeated(
        JsonMap map,
        Reason what,
        string place,
        Findings findings,
        params ReadOnlySpan<string> codes
    )
    {
        var seen = new HashSet<string>(map.Members.Length, StringComparer.Ordinal);
        foreach (var (key, _) in map.Members)
        {
            if (!seen.Add(key))
            {
                findings.Add(place, Reason.Of(InventoryProblem.KeyTwice, what, key), codes);
            }
        }
    }
}
