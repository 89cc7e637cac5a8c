using LetterPdf.Archive.Json;
using LetterPdf.Archive.Validation;
using LetterPdf.Model;

namespace LetterPdf.Archive.Inventories;

/// <summary>Rules for JSON wherever it occurs in an inventory.</summary>
internal static class JsonRules
{
    /// <summary>Reports repeated keys: programs differ in which of the values they read.</summary>
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
