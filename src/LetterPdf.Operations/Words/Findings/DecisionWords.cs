using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is wrong with a file of decisions, in words.</summary>
internal static class DecisionWords
{
    public static string Of(DecisionFinding code, FactWords f) =>
        code switch
        {
            DecisionFinding.UnknownKind => $"'{f[0]}' is not a kind of decision",
            DecisionFinding.NotAList => $"'{f[0]}' must be a list",
            DecisionFinding.NoName => "one name is expected here",
            DecisionFinding.NoNames => "a list of names is expected here",
            DecisionFinding.NotInList => $"no row says '{f[0]}' any more",
            DecisionFinding.NotInText => $"the text does not say '{f[0]}' any more",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(DecisionAdvice code) =>
        code switch
        {
            DecisionAdvice.Kinds => "The keys here are right, same, different.",
            DecisionAdvice.WriteSo =>
                "Write 'right: [Name]', 'same: [[Name to show, Other name]]', 'different: [[Name, Other name]]'.",
            DecisionAdvice.Remove => "Remove the decision, or write it exactly as it stands there.",
            _ => throw ReasonWords.Unknown(code),
        };
}
