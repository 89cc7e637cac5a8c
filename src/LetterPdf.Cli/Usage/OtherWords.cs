namespace LetterPdf.Cli.Usage;

/// <summary>Commands as other programs call them.</summary>
internal static class OtherWords
{
    /// <summary>The command of this program that does what the word asks for, or null.</summary>
    public static string? For(string word) =>
        word.ToUpperInvariant() switch
        {
            "MAKE" or "COMPILE" or "CREATE-PDF" or "PDF" or "RENDER" => "build",
            "NEW" or "CREATE" or "START" => "init",
            "VALIDATE" or "LINT" or "TEST" => "check",
            "COMPARE" => "diff",
            _ => null,
        };
}
