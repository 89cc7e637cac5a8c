using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP0900 to LP0999: the forms beside the PDF.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode TextOverLimit = DiagnosticCode.Error(900);
    public static readonly DiagnosticCode PartBeyondLimit = DiagnosticCode.Error(901);

    private static ImmutableArray<DiagnosticCode> Forms => [TextOverLimit, PartBeyondLimit];
}
