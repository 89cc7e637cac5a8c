namespace LetterPdf.Cli.Usage;

/// <summary>Names that other programs have for these commands.</summary>
internal static class OtherWords
{
    /// <summary>The command of this program that does what the word asks for; null for none.</summary>
    public static string? For(string word) =>
        word.ToUpperInvariant() switch
        {
            "MAKE" or "COMPILE" or "CREATE-PDF" or "PDF" or "RENDER" => "build",
            "NEW" or "CREATE" or "START" => "init",
            "VALIDATE" or "LINT" or "TEST" => "check",
            "MAILMERGE" or "MAIL-MERGE" or "LETTERS" => "merge",
            "COMPARE" => "diff",
            _ => null,
        };
}
