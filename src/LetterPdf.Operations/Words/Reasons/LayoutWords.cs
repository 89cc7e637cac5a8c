using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>What is wrong with the layout of an archive, in words.</summary>
internal static class LayoutWords
{
    public static string Of(LayoutProblem code, FactWords f) =>
        code switch
        {
            LayoutProblem.NotObject => $"the description of the layout is not a JSON object{Why(f)}",
            LayoutProblem.Unreadable => "it cannot be read from the disk",
            LayoutProblem.TextMissing => $"the description of the layout has no text '{f[0]}'",
            LayoutProblem.FileLost =>
                $"the file is not there, though '{f[0]}' has the parameters of a layout; it may be lost",
            LayoutProblem.NotRegistered => $"the layout '{f[0]}' is not one that OCFL has registered",
            LayoutProblem.NotKnown =>
                $"this program cannot follow the layout '{f[0]}', so it does not know whether the "
                    + "objects lie where they "
                    + $"should",
            LayoutProblem.ParametersUnusable =>
                $"the layout's parameters cannot be used, so nobody knows where the objects should lie: {f[0]}",
            LayoutProblem.ParameterNotAllowed => "one of them is not what the layout allows",
            LayoutProblem.ParametersNotObject => $"the file is not a JSON object{Why(f)}",
            LayoutProblem.ParametersUnnamed =>
                $"the layout's parameters do not say that they are those of '{f[0]}' (extensionName)",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Why(FactWords f) => f.Count > 0 ? $": {f[0]}" : string.Empty;
}
