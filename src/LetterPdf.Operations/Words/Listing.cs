namespace LetterPdf.Operations;

/// <summary>Several items in one sentence.</summary>
internal static class Listing
{
    /// <summary>"a", "a and b", "a, b and c"; empty for none.</summary>
    public static string And(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
