namespace LetterPdf.Input;

/// <summary>Text that mail programs put before, between and after what people write.</summary>
internal static class MailWords
{
    private static readonly string[] Marks =
    [
        "-----original message-----",
        "sent from my ",
        "get outlook for ",
        "[cid:",
        "[image:",
        "confidentiality notice",
        "begin forwarded message",
        "envoyé de mon ",
        "enviado desde mi ",
        "von meinem ",
        "inviato da ",
        "verzonden vanaf ",
    ];

    public static bool AreIn(string line) =>
        Marks.Any(mark => line.Contains(mark, StringComparison.OrdinalIgnoreCase))
        || (line.StartsWith("On ", StringComparison.Ordinal) && line.EndsWith("wrote:", StringComparison.Ordinal));
}
