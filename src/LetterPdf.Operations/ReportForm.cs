namespace LetterPdf.Operations;

/// <summary>The form of a report.</summary>
public enum ReportForm
{
    /// <summary>Text for people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>A page for keeping and sending.</summary>
    Html,
}
