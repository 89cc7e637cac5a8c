using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;
using LetterPdf.Unicode;

namespace LetterPdf.Input;

/// <summary>The command line's description of a list of signatories that no letter.yml describes yet.</summary>
public sealed class SignatoryFileOptions
{
    private readonly ImmutableArray<ColumnName> _columns;

    private readonly SheetChoice? _sheet;

    private SignatoryFileOptions(ImmutableArray<ColumnName> columns, SheetChoice? sheet)
    {
        _columns = columns;
        _sheet = sheet;
    }

    /// <summary>The columns' keys: organization, country, ...</summary>
    public static ImmutableArray<string> Keys => [.. SignatoryFields.All.Select(entry => entry.Key)];

    /// <summary>Reads "organization=Name of your organization" or "country=3".</summary>
    /// <param name="sheet">The sheet of a workbook, by its name or its number; null where only one holds data.</param>
    /// <returns>The options; null, with the problem, where a text can't be read.</returns>
    public static SignatoryFileOptions? Parse(ImmutableArray<string> columns, string? sheet, out Reason? problem)
    {
        var names = SignatoryFields.All.Select(entry => ColumnName.Unnamed(entry.Field)).ToArray();
        foreach (var column in columns)
        {
            var split = column.IndexOf('=', StringComparison.Ordinal);
            var key = split < 0 ? column : column[..split].Trim();
            var index = Keys.IndexOf(key, StringComparer.Ordinal);
            var heading = LetterCharacters.Fold(column[(split + 1)..]);
            if (split < 0 || index < 0 || heading.Length == 0 || LetterCharacters.FindInvalid(heading) >= 0)
            {
                problem = Reason.Of(ListFinding.NotAColumn, [column, .. Keys.Select(known => (Fact)known)]);
                return null;
            }

            var isNumber =
                int.TryParse(heading, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
            names[index] = new ColumnName(
                SignatoryFields.Of(SignatoryFields.All[index].Field),
                isNumber ? null : heading,
                isNumber ? number : 0,
                null
            );
        }

        problem = null;
        return new SignatoryFileOptions([.. names], sheet is null ? null : SheetOf(sheet));
    }

    internal ListSource SourceOf(string file) =>
        new(file, null, null, _columns, []) { Sheet = new SheetSettings { Sheet = _sheet } };

    private static SheetChoice SheetOf(string sheet) =>
        int.TryParse(sheet, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new SheetChoice(null, number, null)
            : new SheetChoice(sheet, 0, null);
}
