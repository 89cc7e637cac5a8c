namespace LetterPdf.Cli.Signatures;

/// <summary>What the command line asks `sign` for.</summary>
internal sealed record SignRequest(
    string File,
    string Certificate,
    string? Key,
    string? PassphraseFile,
    string? Timestamp,
    bool IsLongTerm,
    string[] Trust,
    string? Field,
    string? Output,
    int Timeout
);
