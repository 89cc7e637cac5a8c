using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>The cause of a refusal.</summary>
public enum RefusalKind
{
    /// <summary>The request names something that does not exist, such as a missing file, or makes no sense.</summary>
    Request,

    /// <summary>The letter, the file or the archive has errors.</summary>
    Letter,
}

/// <summary>Why an operation was not carried out.</summary>
/// <param name="Kind">The cause.</param>
/// <param name="Text">One or more whole sentences; null where the findings are enough.</param>
public sealed record Refusal(RefusalKind Kind, string? Text)
{
    /// <summary>Lines before the text, such as the steps already done.</summary>
    public ImmutableArray<string> Before { get; init; } = [];

    /// <summary>Lines that follow the text.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>The errors, with places; null where the text is enough.</summary>
    public DiagnosticBag? Findings { get; init; }

    /// <summary>The consequence of the errors among the findings, as a sentence after their number.</summary>
    public string Consequence { get; init; } = "No PDF was written.";

    /// <summary>The next reason, where there are several.</summary>
    public Refusal? Next { get; init; }

    internal static Refusal OfRequest(string text) => new(RefusalKind.Request, text);

    internal static Refusal OfLetter(string text) => new(RefusalKind.Letter, text);

    /// <summary>A refusal for a file that could not be written, or a letter that can't be built.</summary>
    internal static Refusal Of(DiagnosticBag findings) => new(RefusalKind.Letter, null) { Findings = findings };
}
