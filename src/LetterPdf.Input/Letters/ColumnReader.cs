using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>Reads the names of columns in letter.yml: a heading, or a number from 1.</summary>
internal static class ColumnReader
{
    /// <summary>The column under a key; one without a name where the key is missing or wrong.</summary>
    public static ColumnName Read(Section? fields, string key, ListField field) =>
        fields?.Scalar(key, LetterPhrase.Column) is { } scalar
            ? Read(fields, scalar, key, field)
            : ColumnName.Unnamed(field);

    /// <summary>The column that a value names.</summary>
    public static ColumnName Read(Section fields, YamlScalar scalar, string key, ListField field)
    {
        var isNumber = scalar.Style == YamlScalarStyle.Plain && scalar.Value.All(char.IsAsciiDigit);
        if (!isNumber)
        {
            return new ColumnName(
                field,
                LetterCharacters.FindInvalid(scalar.Value) < 0 ? LetterCharacters.Fold(scalar.Value) : scalar.Value,
                0,
                scalar.Span
            );
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
        {
            return new ColumnName(field, null, number, scalar.Span);
        }

        fields.Report(
            DiagnosticCatalog.InvalidNumber,
            scalar.Span,
            Reason.Of(LetterFinding.NoColumn, fields.NameOf(key))
        );
        return ColumnName.Unnamed(field);
    }
}
