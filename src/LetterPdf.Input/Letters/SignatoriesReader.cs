using System.Collections.Immutable;
using System.Globalization;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The signatories before their heading's merge fields are filled in: the count is one of the fields.</summary>
/// <param name="Section">The keys under `signatories`.</param>
/// <param name="List">With the language's own heading.</param>
internal sealed record SignatoriesDraft(Section Section, SignatoryList List);

/// <summary>Reads the organizations that sign: `signatories` and the CSV that it names.</summary>
internal static class SignatoriesReader
{
    private const int MostAnnounced = 1_000_000;

    private static readonly ImmutableArray<string> Keys =
        ["file", "heading", "fields", "order", "group-by", "columns", "country-tag", "announced"];

    public static SignatoriesDraft? Read(Section letter, LetterLanguage language, IWorkspace workspace, DiagnosticBag diagnostics)
    {
        if (letter.Open("signatories", Keys) is not { } section)
        {
            return null;
        }

        var (organization, country) = ReadFields(section);
        RefuseOrders(section);
        var entries = section.RequireScalar("file", "a file name") is { } file
            && LetterPath.Check(file, section)
            ? SignatoryFile.Read(workspace, file.Value, file.Span, organization, country, diagnostics)
            : [];
        WarnIfAnnouncedDiffers(section, entries.Length, diagnostics);
        return new SignatoriesDraft(section, new SignatoryList
        {
            Heading = new LetterText(language.SignatoriesHeading, section.PlaceOf("heading") ?? section.Span),
            Entries = entries,
            Columns = section.Number("columns", 1, 4) ?? 2,
            CountryTag = section.Choice("country-tag", CountryTag.Parentheses, ("parentheses", CountryTag.Parentheses), ("none", CountryTag.None)),
        });
    }

    /// <summary>The finished list.</summary>
    public static SignatoryList? Finish(SignatoriesDraft? draft, LetterTexts texts) => draft is null
        ? null
        : draft.List with { Heading = texts.Text(draft.Section, "heading") ?? draft.List.Heading };

    private static (ColumnName Organization, ColumnName Country) ReadFields(Section section)
    {
        var fields = section.Open("fields", ["organization", "country"], "name", "title", "language", "status", "note");
        return (ReadColumn(fields, "organization"), ReadColumn(fields, "country"));
    }

    private static ColumnName ReadColumn(Section? fields, string key)
    {
        if (fields?.Scalar(key, "a column's header or number") is not { } scalar)
        {
            return ColumnName.DefaultFor(key);
        }

        var isNumber = scalar.Style == YamlScalarStyle.Plain && scalar.Value.All(char.IsAsciiDigit);
        if (!isNumber)
        {
            return new ColumnName(LetterCharacters.FindInvalid(scalar.Value) < 0 ? LetterCharacters.Fold(scalar.Value) : scalar.Value, 0, scalar.Span);
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
        {
            return new ColumnName(null, number, scalar.Span);
        }

        fields.Report(DiagnosticCatalog.InvalidNumber, scalar.Span, $"'{fields.NameOf(key)}' must be a header or a column's number from 1");
        return ColumnName.DefaultFor(key);
    }

    private static void RefuseOrders(Section section)
    {
        Refuse("order", ["name", "country"], "as-listed");
        Refuse("group-by", ["country"], "none");

        void Refuse(string key, ImmutableArray<string> later, string now)
        {
            if (section.Scalar(key) is { } scalar && later.Contains(scalar.Value, StringComparer.Ordinal))
            {
                section.Report(DiagnosticCatalog.NotSupportedYet, scalar.Span, $"'{section.NameOf(key)}: {scalar.Value}' is not supported by this version yet", $"It can be {now}.");
            }
            else
            {
                section.Choice(key, now, (now, now));
            }
        }
    }

    private static void WarnIfAnnouncedDiffers(Section section, int count, DiagnosticBag diagnostics)
    {
        var announced = section.Number("announced", 0, MostAnnounced);
        if (announced is { } number && number != count && count > 0)
        {
            diagnostics.Add(DiagnosticCatalog.AnnouncedCountDiffers.At(
                section.PlaceOf("announced"),
                FormattableString.Invariant($"{number} organizations were announced, but the list has {count}"),
                "Check that no row was lost, or correct the number."));
        }
    }
}
