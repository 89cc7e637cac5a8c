namespace LetterPdf.Operations;

/// <summary>What somebody probably meant, in words.</summary>
internal static class SuggestionWords
{
    public static string DidYouMean(string nearest) => $"Did you mean '{nearest}'?";
}
