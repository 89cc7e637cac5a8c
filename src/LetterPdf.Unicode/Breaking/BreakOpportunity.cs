namespace LetterPdf.Unicode;

/// <summary>What UAX #14 says of one position in a text.</summary>
public enum BreakOpportunity : byte
{
    /// <summary>× in the annex: no line may end here.</summary>
    Prohibited,

    /// <summary>÷ in the annex: a line may end here.</summary>
    Allowed,

    /// <summary>! in the annex: a line must end here.</summary>
    Mandatory,
}
