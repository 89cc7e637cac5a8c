using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the keys of `signatories` about a workbook.</summary>
internal static class SheetReader
{
    private static readonly ImmutableArray<string> Keys =
    [
        KindKeys.Encoding,
        KindKeys.Sheet,
        KindKeys.HiddenRows,
        KindKeys.StruckOut,
    ];

    public static SheetSettings Read(Section section) =>
        new()
        {
            Sheet = ReadSheet(section),
            HiddenRows = section.Choice(KindKeys.HiddenRows, null, SheetSettings.Choices),
            StruckOut = section.Choice(KindKeys.StruckOut, null, SheetSettings.Choices),
        };

    /// <summary>Those that hold for one kind of file only.</summary>
    public static ImmutableArray<(string Key, Place Place)> KindKeysIn(Section section) =>
        [.. Keys.Where(section.Has).Select(key => (key, (Place)section.PlaceOf(key)!))];

    // As with columns, 2 is a number and "2" a name.
    private static SheetChoice? ReadSheet(Section section)
    {
        if (section.Scalar(KindKeys.Sheet, LetterPhrase.Sheet) is not { } scalar)
        {
            return null;
        }

        if (scalar.Style != YamlScalarStyle.Plain || !scalar.Value.All(char.IsAsciiDigit))
        {
            return new SheetChoice(scalar.Value, 0, scalar.Span);
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
        {
            return new SheetChoice(null, number, scalar.Span);
        }

        section.Report(
            DiagnosticCatalog.InvalidNumber,
            scalar.Span,
            Reason.Of(LetterFinding.NoSheet, section.NameOf(KindKeys.Sheet))
        );
        return null;
    }
}
