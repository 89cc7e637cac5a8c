using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The recipients of a letter, with what its texts may use of them.</summary>
/// <param name="List">The recipients.</param>
/// <param name="Table">Their rows.</param>
/// <param name="Names">The fields.</param>
/// <param name="Sheet">The part of the list that may be handed on.</param>
internal sealed record RecipientsDraft(
    RecipientList List,
    RecipientTable Table,
    RecipientNames Names,
    RecipientSheet Sheet
)
{
    /// <summary>The row of a recipient; null for one of another list.</summary>
    public RecipientRow? RowOf(Recipient recipient) =>
        recipient.Fields is RecipientTexts texts && ReferenceEquals(texts.Names, Names) ? texts.Row : null;
}

/// <summary>Reads `recipients` and the list that it names.</summary>
internal static class RecipientsReader
{
    /// <summary>The key with the pattern of files' names.</summary>
    public const string FileName = "file-name";

    /// <summary>The fields that texts may use, whether or not the list can be read.</summary>
    /// <param name="letter">The keys of letter.yml.</param>
    /// <param name="use">What the letter uses.</param>
    /// <param name="values">The values that the names of files may use.</param>
    /// <param name="workspace">The letter's folder.</param>
    /// <param name="options">How the letter is read.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="names">Receives the fields that texts may use, even where there is no draft; null where the letter
    /// has no recipients.</param>
    public static RecipientsDraft? Read(
        Section letter,
        RecipientUse use,
        MergeValues values,
        IWorkspace workspace,
        ReadingOptions options,
        DiagnosticBag diagnostics,
        out RecipientNames? names
    )
    {
        names = null;
        if (!letter.Has(ListSource.Recipients))
        {
            return null;
        }

        if (letter.Open(ListSource.Recipients, LetterKeys.Recipients.Names) is not { } section)
        {
            names = new RecipientNames([]);
            return null;
        }

        var columns = RecipientColumns.Read(section, use, options.Questions);
        names = new RecipientNames(columns.Own);
        var file = section.RequireScalar("file", LetterPhrase.FileName);
        var source = file is null ? null : SourceOf(section, file, columns);
        var pattern = section.Scalar(FileName);
        var template = pattern is null ? null : MergeTemplate.Compile(pattern.Text, values.With(names), diagnostics);
        if (
            source is null
            || !LetterPath.Check(file!, section)
            || RecipientRows.Read(workspace, source, columns, diagnostics) is not { Rows.Count: > 0 } table
        )
        {
            return null;
        }

        options.Questions?.Add(findings =>
            Ask(table, source, letter, DecisionsFile.Read(workspace, source.Path, findings), findings)
        );
        var files = new RecipientFileNames(table.Rows[^1].Row, template, values.With(names));
        files.Report(table.Rows, diagnostics);
        var used = UsedKeys(columns, use);
        var known = names;
        RecipientList list = new(
            source.Path,
            new LazyRows<Recipient>(table.Rows.Count, index => RecipientOf(table.Rows[index], files, known, used))
        )
        {
            Found = FoundIn(table.Columns, columns),
            Unused = UnusedIn(table.Columns),
        };
        return new RecipientsDraft(
            list,
            table,
            names,
            new RecipientSheet(source.Path, columns, table.Columns, use)
            {
                Workbook = table.IsWorkbook ? new WorkbookKeys(section.Mapping, file!) : null,
                Keys = section.Mapping,
            }
        );
    }

    private static void Ask(
        RecipientTable table,
        ListSource source,
        Section letter,
        Decisions decisions,
        DiagnosticBag findings
    )
    {
        var isGreeted = !letter.Has("salutation");
        var hasColumn = table.Columns[(int)RecipientField.Salutation] >= 0;
        RecipientDoctor.Examine(table.Rows, decisions, isGreeted && hasColumn, findings);
        if (isGreeted && !hasColumn)
        {
            MissingSalutations.Ask(source, decisions, findings);
        }
    }

    // All columns after the others are the address's.
    private static ImmutableArray<FoundColumn> FoundIn(ListColumns columns, RecipientColumns names) =>
        [
            .. columns
                .Columns.Select((column, i) => (Column: column, names.Names[Math.Min(i, names.Names.Length - 1)].Field))
                .Where(pair => pair.Column >= 0)
                .Select(pair => new FoundColumn(
                    pair.Field.Key,
                    columns.ShownHeading(pair.Column) ?? $"{pair.Column + 1}"
                )),
        ];

    private static ImmutableArray<string> UnusedIn(ListColumns columns) =>
        [
            .. Enumerable
                .Range(0, columns.Width)
                .Where(column => !columns.Uses(column))
                .Select(columns.ShownHeading)
                .OfType<string>()
                .Where(heading => heading.Length > 0),
        ];

    private static Recipient RecipientOf(
        RecipientRow row,
        RecipientFileNames files,
        RecipientNames names,
        ImmutableArray<string> used
    ) => new(row.Row, row.Name.Value, files.Of(row), row.Place) { Fields = new RecipientTexts(names, used, row) };

    private static ListSource SourceOf(Section section, YamlScalar file, RecipientColumns columns) =>
        new(file.Value, file.Span, section.Choice(KindKeys.Encoding, null, TextEncodings.Choices), columns.Names, [])
        {
            Owner = ListSource.Recipients,
            Sheet = SheetReader.Read(section),
            KindKeys = SheetReader.KindKeysIn(section),
        };

    // An address for mail is nobody's but the e-mail's.
    private static ImmutableArray<string> UsedKeys(RecipientColumns columns, RecipientUse use) =>
        [
            .. RecipientFields
                .Keys.Where((key, field) => field != (int)RecipientField.Email && use.Uses(key))
                .Concat(columns.Own.Select(field => field.Key).Where(use.Uses)),
        ];
}
