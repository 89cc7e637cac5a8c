using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>The columns that letter.yml names for recipients, and those that are looked for.</summary>
/// <param name="Names">The columns by the index of their fields; those of the address come last.</param>
/// <param name="Own">The fields of the senders' own.</param>
internal sealed record RecipientColumns(ImmutableArray<ColumnName> Names, ImmutableArray<ListField> Own)
{
    private const string Key = "fields";

    private static readonly string NameKey = RecipientFields.Keys[(int)RecipientField.Name];
    private static readonly string AddressKey = RecipientFields.Keys[(int)RecipientField.Address];

    /// <summary>The index of the address's first column: it may have several, so it comes last.</summary>
    public int Address => (int)RecipientField.Address + Own.Length;

    /// <summary>Reads `fields`.</summary>
    /// <param name="recipients">The keys under `recipients`.</param>
    /// <param name="use">What the letter uses.</param>
    /// <param name="questions">Takes the question about fields that nothing uses.</param>
    public static RecipientColumns Read(Section recipients, RecipientUse use, LetterQuestions? questions)
    {
        var mapping = recipients.Mapping.Entries.FirstOrDefault(entry => entry.Key is Key)?.Value as YamlMapping;
        ImmutableArray<string> others = mapping is null ? [] : [.. OtherKeys(mapping, use)];
        var fields = recipients.Open(Key, [.. RecipientFields.Keys, .. others]);
        ImmutableArray<string> own = [.. others.Where(key => IsField(key, mapping!, recipients))];
        var names = ImmutableArray.CreateBuilder<ColumnName>();
        foreach (var field in Enum.GetValues<RecipientField>().Where(field => field != RecipientField.Address))
        {
            names.Add(Plain(fields, field, use));
        }

        names[(int)RecipientField.Name] = names[(int)RecipientField.Name] with
        {
            Instead = names[(int)RecipientField.Organization],
        };

        var ownFields = own.Select((key, i) => RecipientFields.Own((int)RecipientField.Address + i, key))
            .ToImmutableArray();
        names.AddRange(ownFields.Select(field => ColumnReader.Read(fields, field.Key, field)));
        ReportUnused(ownFields, fields, use, questions);
        names.AddRange(AddressOf(fields, (int)RecipientField.Address + own.Length, use));
        return new RecipientColumns(names.ToImmutable(), ownFields);
    }

    private static ColumnName Plain(Section? fields, RecipientField field, RecipientUse use)
    {
        var key = RecipientFields.Keys[(int)field];

        // Without a name, an office is the name.
        var isLooked =
            use.Uses(key)
            || field == RecipientField.Name
            || (field == RecipientField.Organization && fields?.Has(NameKey) is not true);
        return ColumnReader.Read(fields, key, RecipientFields.Of(field, isLooked));
    }

    private static IEnumerable<ColumnName> AddressOf(Section? fields, int index, RecipientUse use)
    {
        var field = RecipientFields.Of(RecipientField.Address, use.Uses(AddressKey)) with { Index = index };
        if (fields?.Find(AddressKey) is not YamlSequence list)
        {
            return [ColumnReader.Read(fields, AddressKey, field)];
        }

        return
        [
            .. list
                .Items.Select(item => fields.AsScalar(item, fields.NameOf(AddressKey), LetterPhrase.Column))
                .OfType<YamlScalar>()
                .Select((scalar, i) => ColumnReader.Read(fields, scalar, AddressKey, field with { Index = index + i })),
        ];
    }

    // A key that is almost one of the program's, and that no text uses, is a slip.
    private static IEnumerable<string> OtherKeys(YamlMapping mapping, RecipientUse use) =>
        mapping
            .Entries.Select(entry => entry.Key)
            .Where(key => !RecipientFields.Keys.Contains(key, StringComparer.Ordinal))
            .Where(key => use.Uses(key) || Suggestion.Nearest(key, RecipientFields.Keys) is null);

    private static bool IsField(string key, YamlMapping mapping, Section recipients)
    {
        var isRow = key is RecipientFields.Row;
        if (isRow || !IsName(key))
        {
            recipients.Report(
                DiagnosticCatalog.RecipientFieldName,
                mapping.Entries.First(entry => string.Equals(entry.Key, key, StringComparison.Ordinal)).KeySpan,
                Reason.Of(isRow ? RecipientFinding.FieldOfProgram : RecipientFinding.FieldName, key),
                RecipientAdvice.NameField
            );
            return false;
        }

        return true;
    }

    // As texts can write it.
    private static bool IsName(string key) =>
        key.Length > 0
        && char.IsLetter(key[0])
        && key[^1] != '-'
        && key.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static void ReportUnused(
        ImmutableArray<ListField> own,
        Section? fields,
        RecipientUse use,
        LetterQuestions? questions
    )
    {
        foreach (var field in own.Where(field => !use.Uses(field.Key)))
        {
            var finding = DiagnosticCatalog.RecipientFieldUnused.At(
                fields?.PlaceOf(field.Key),
                Reason.Of(RecipientFinding.FieldUnused, field.Key),
                Reason.Of(RecipientAdvice.UseField, field.Key)
            );
            questions?.Add(findings => findings.Add(finding));
        }
    }
}
