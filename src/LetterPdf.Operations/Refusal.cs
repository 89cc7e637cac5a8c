using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>Whose fault it is that an operation was not carried out.</summary>
public enum RefusalKind
{
    /// <summary>What was asked for does not exist or makes no sense, such as a file that is not there.</summary>
    Request,

    /// <summary>The letter, the file or the archive has errors.</summary>
    Letter,
}

/// <summary>Why an operation was not carried out.</summary>
/// <param name="Kind">Whose fault it is.</param>
/// <param name="Text">One or more whole sentences; null where findings say it all.</param>
public sealed record Refusal(RefusalKind Kind, string? Text)
{
    /// <summary>Lines that go before the text, such as what was done until then.</summary>
    public ImmutableArray<string> Before { get; init; } = [];

    /// <summary>Lines that follow the text.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>What is wrong, with places; null where the text says it all.</summary>
    public DiagnosticBag? Findings { get; init; }

    /// <summary>What follows from the errors among the findings, as a sentence after their number.</summary>
    public string Consequence { get; init; } = "No PDF was written.";

    /// <summary>The next reason, where there are several.</summary>
    public Refusal? Next { get; init; }

    internal static Refusal OfRequest(string text) => new(RefusalKind.Request, text);

    internal static Refusal OfLetter(string text) => new(RefusalKind.Letter, text);

    /// <summary>Of a file that could not be written, or a letter that can't be built.</summary>
    internal static Refusal Of(DiagnosticBag findings) => new(RefusalKind.Letter, null) { Findings = findings };
}
