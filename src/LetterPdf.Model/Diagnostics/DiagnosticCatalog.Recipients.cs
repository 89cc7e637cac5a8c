using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP0310 to LP0339: recipients.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode NoRecipients = DiagnosticCode.Error(310);
    public static readonly DiagnosticCode RecipientNotChosen = DiagnosticCode.Error(311);
    public static readonly DiagnosticCode RecipientNotFound = DiagnosticCode.Error(312);
    public static readonly DiagnosticCode RecipientFieldName = DiagnosticCode.Error(313);
    public static readonly DiagnosticCode RecipientWithoutName = DiagnosticCode.Error(314);
    public static readonly DiagnosticCode EmptyRecipientField = DiagnosticCode.Error(315);
    public static readonly DiagnosticCode FileNameTwice = DiagnosticCode.Error(316);
    public static readonly DiagnosticCode RecipientFieldUnused = DiagnosticCode.Doubt(317);
    public static readonly DiagnosticCode PagesDiffer = DiagnosticCode.Doubt(320);
    public static readonly DiagnosticCode SalutationWithoutName = DiagnosticCode.Doubt(321);
    public static readonly DiagnosticCode RecipientTwice = DiagnosticCode.Doubt(322);
    public static readonly DiagnosticCode RecipientWithoutAddress = DiagnosticCode.Doubt(323);
    public static readonly DiagnosticCode RecipientWithoutSalutation = DiagnosticCode.Doubt(324);

    private static ImmutableArray<DiagnosticCode> Recipients =>
        [
            NoRecipients,
            RecipientNotChosen,
            RecipientNotFound,
            RecipientFieldName,
            RecipientWithoutName,
            EmptyRecipientField,
            FileNameTwice,
            RecipientFieldUnused,
            PagesDiffer,
            SalutationWithoutName,
            RecipientTwice,
            RecipientWithoutAddress,
            RecipientWithoutSalutation,
        ];
}
