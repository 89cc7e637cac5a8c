using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The signatories before the merge fields in their heading are filled in, since the count is one of
/// them.</summary>
/// <param name="Section">The keys under `signatories`.</param>
/// <param name="List">The list, with the language's own heading.</param>
/// <param name="Sheet">The part of the file that may be handed on; null where it could not be read.</param>
/// <param name="Round">For questions that need the letter's texts too; null where the file could not be read.</param>
internal sealed record SignatoriesDraft(
    Section Section,
    SignatoryList List,
    SignatorySheet? Sheet,
    SignatoryRound? Round
)
{
    /// <summary>How many countries sign; null where the list has no column of countries.</summary>
    public int? Countries => Sheet?.Columns[SignatoryField.Country] < 0 ? null : List.CountryCount;
}

/// <summary>Reads the organizations that sign: `signatories` and the CSV that it names.</summary>
internal static class SignatoriesReader
{
    public const int MostAnnounced = 1_000_000;

    public static ImmutableArray<(string Word, CountryTag Value)> CountryTags { get; } =
    [("parentheses", CountryTag.Parentheses), ("none", CountryTag.None)];

    /// <summary>The word for as many columns as the lengths of the names allow.</summary>
    public const string AutomaticColumns = "auto";

    public static SignatoriesDraft? Read(
        Section letter,
        LetterLanguage language,
        IWorkspace workspace,
        ReadingOptions options,
        DiagnosticBag diagnostics
    )
    {
        var forms = CountryForms.Read(letter);
        if (letter.Open("signatories", LetterKeys.Signatories.Names) is not { } section)
        {
            forms.ReportUnused([], diagnostics);
            return null;
        }

        var order = SignatoryOrder.Read(section);
        var (column, wanted) = ReadOnly(section);

        // Under its country's heading a name needs no tag, unless letter.yml wants both.
        var shown = section.Choice(
            "country-tag",
            order.IsGrouped ? CountryTag.None : CountryTag.Parentheses,
            CountryTags
        );
        var fields = ReadFields(section, NeedsCountries(section, order, shown));
        var columns = column is null ? fields : fields.Add(column);
        var file = section.RequireScalar("file", LetterPhrase.FileName);
        var list =
            file is not null && LetterPath.Check(file, section)
                ? SignatoryChoice.Of(
                    workspace,
                    SourceOf(section, file, columns, wanted),
                    new TagUse(forms, order.IsGrouped, shown == CountryTag.Parentheses),
                    options,
                    diagnostics
                )
                : new SignatoryChoice();
        WarnIfAnnouncedDiffers(section, list.Entries.Length, diagnostics);
        var tags = list.Round?.Countries ?? new CountryTags(forms);
        var (entries, groups) = order.Arrange(list.Entries, language, tags, diagnostics);
        return new SignatoriesDraft(
            section,
            new SignatoryList
            {
                Heading = new LetterText(language.SignatoriesHeading, section.PlaceOf("heading") ?? section.Span),
                Entries = [.. entries.Select(entry => Shown(entry, tags))],
                Groups = groups,
                CountryCount = CountriesOf(entries, tags),
                WithdrawnCount = list.WithdrawnCount,
                PendingCount = list.PendingCount,
                Columns = IsAutomatic(section) ? null : section.Number("columns", 1, 4) ?? 2,
                UnwantedCount = list.UnwantedCount,
                HiddenCount = list.HiddenCount,
                StruckCount = list.StruckCount,
                CountryTag = shown,
            },
            list.Columns is { } found ? SheetOf(section, file!, found, list) : null,
            list.Round
        );
    }

    private static ListSource SourceOf(
        Section section,
        YamlScalar file,
        ImmutableArray<ColumnName> columns,
        ImmutableArray<WantedAnswer> wanted
    ) =>
        new(file.Value, file.Span, section.Choice(KindKeys.Encoding, null, TextEncodings.Choices), columns, wanted)
        {
            Sheet = SheetReader.Read(section),
            KindKeys = SheetReader.KindKeysIn(section),
        };

    private static SignatorySheet SheetOf(
        Section section,
        YamlScalar file,
        ListColumns columns,
        SignatoryChoice list
    ) =>
        new(file.Value, columns, list.Entries, list.Answers)
        {
            Workbook = list.IsWorkbook ? new WorkbookKeys(section.Mapping, file) : null,
        };

    // A tag as it is written, with the forms of `countries:`.
    private static Signatory Shown(Signatory entry, CountryTags tags) =>
        entry.Country is { } tag
        && tags.Read(tag.Value).Shown is var shown
        && !string.Equals(shown, tag.Value, StringComparison.Ordinal)
            ? entry with
            {
                Country = tag with { Value = shown },
            }
            : entry;

    private static int CountriesOf(ImmutableArray<Signatory> entries, CountryTags tags)
    {
        var countries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var part in entry.Country is { } tag ? tags.Read(tag.Value).Parts : [])
            {
                countries.UnionWith(part.Counted);
            }
        }

        return countries.Count;
    }

    private static bool IsAutomatic(Section section) =>
        section.Find("columns") is YamlScalar scalar
        && string.Equals(scalar.Value, AutomaticColumns, StringComparison.Ordinal);

    /// <summary>The finished list.</summary>
    public static SignatoryList? Finish(SignatoriesDraft? draft, LetterTexts texts) =>
        draft is null ? null : draft.List with { Heading = texts.Text(draft.Section, "heading") ?? draft.List.Heading };

    // Without a column of countries all would stand under one heading, in no order, or without the tag that was asked
    // for.
    private static string? NeedsCountries(Section section, SignatoryOrder order, CountryTag shown) =>
        order.IsGrouped ? "group-by"
        : order.Sorting == SignatorySorting.Country ? "order"
        : section.Has("country-tag") && shown == CountryTag.Parentheses ? "country-tag"
        : null;

    private static ImmutableArray<ColumnName> ReadFields(Section section, string? needsCountries)
    {
        var fields = section.Open("fields", LetterKeys.Fields.Names);
        return
        [
            .. SignatoryFields.All.Select(entry =>
                Asked(ColumnReader.Read(fields, entry.Key, SignatoryFields.Of(entry.Field)))
            ),
        ];

        ColumnName Asked(ColumnName name) =>
            needsCountries is null || name.Field != SignatoryFields.Of(SignatoryField.Country)
                ? name
                : name with
                {
                    AskedBy = needsCountries,
                    Place = name.Place ?? section.PlaceOf(needsCountries),
                };
    }

    // The column and the answers in it that make an organization sign.
    private static (ColumnName? Column, ImmutableArray<WantedAnswer> Wanted) ReadOnly(Section section)
    {
        if (section.Open("only", LetterKeys.Only.Names) is not { } only)
        {
            return (null, []);
        }

        var column = only.Has("column")
            ? ColumnReader.Read(only, "column", SignatoryFields.Of(SignatoryField.Answer))
            : ColumnName.Unnamed(SignatoryField.Answer);
        if (!only.Has("column"))
        {
            only.Require("column", LetterAdvice.AnswerColumn);
        }

        ImmutableArray<YamlNode> nodes = only.Require("is", LetterAdvice.Answers) switch
        {
            null => [],
            YamlSequence sequence => sequence.Items,
            var one => [one],
        };
        var wanted = nodes
            .Select(node => only.AsScalar(node, Reason.Of(LetterPhrase.Answer), LetterPhrase.Text))
            .OfType<YamlScalar>()
            .Select(scalar => new WantedAnswer(scalar.Value, scalar.Span))
            .ToImmutableArray();
        return column.IsNamed ? (column, wanted) : (null, []);
    }

    private static void WarnIfAnnouncedDiffers(Section section, int count, DiagnosticBag diagnostics)
    {
        var announced = section.Number("announced", 0, MostAnnounced);
        if (announced is { } number && number != count && count > 0)
        {
            diagnostics.Add(
                DiagnosticCatalog.AnnouncedCountDiffers.At(
                    section.PlaceOf("announced"),
                    Reason.Of(LetterFinding.AnnouncedDiffers, number, count),
                    LetterAdvice.CheckCount
                )
            );
        }
    }
}
