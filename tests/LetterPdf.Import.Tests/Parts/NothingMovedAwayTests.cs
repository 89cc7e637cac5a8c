using System.Collections.Immutable;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Import.Tests;

/// <summary>Letters are generated from parts, of which any may be missing, and read again.</summary>
public sealed class NothingMovedAwayTests
{
    private static readonly Gen<string> Name =
        from first in Texts.Of("Jane", "Élise", "Organización", "Amnesty", "Zoë", "The Committee", "Forum")
        from last in Texts.Of("Roe", "Peña", "por la Paz", "International", "for Justice", "et Liberté", "Gruß")
        select $"{first} {last}";

    private static readonly Gen<ImmutableArray<string>> Lines = Name.Array[2, 4]
        .Select(lines => lines.ToImmutableArray());

    private static readonly Gen<string> Sentence =
        from words in Texts
            .Of("justice", "the Court", "we", "demand", "Dear", "sincerely", "Re", "2024", "list", "signed")
            .Array[4, 40]
        select $"We {string.Join(' ', words)} for all.";

    private static readonly Gen<ImmutableArray<string>> Body =
        from sentences in Sentence.Array[1, 5]
        from hasDear in Gen.Bool
        select hasDear
            ? sentences.Append("Dear colleagues have died,").Append("We mourn them.").ToImmutableArray()
            : [.. sentences];

    private static readonly Gen<(LetterLanguage Language, string Salutation, string Closing, string Heading)> Tongue =
        from at in Gen.Int[0, 5]
        select new[]
        {
            (LetterLanguage.AmericanEnglish, "Dear President Biden:", "Sincerely,", "Signatories"),
            (LetterLanguage.Spanish, "Estimado señor Presidente:", "Atentamente,", "Organizaciones firmantes"),
            (LetterLanguage.French, "Monsieur le Président,", "Cordialement,", "Signataires :"),
            (LetterLanguage.German, "Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen", "Unterzeichner"),
            (LetterLanguage.Italian, "Egregio Presidente,", "Distinti saluti,", "Firmatari"),
            (LetterLanguage.Dutch, "Geachte heer Rutte,", "Hoogachtend,", "Ondertekenaars"),
        }[at];

    // Which parts a letter has, by bits.
    private static readonly Gen<LetterOfParts> Letter =
        from tongue in Tongue
        from has in Gen.Int[0, 1023]
        from day in Gen.Int[0, 20_000]
        from head in Lines
        from addressees in Lines.Array[1, 3]
        from subject in Name
        from signers in Lines.Array[1, 3]
        from names in Name.Array[3, 30]
        from ends in Lines.Array[2]
        from body in Body
        select new LetterOfParts(
            new ImportedParts
            {
                Letterhead = Has(has, 0) && Has(has, 1) ? head : [],
                Date = Has(has, 1) ? new DateOnly(1990, 1, 1).AddDays(day) : null,
                Delivery = Has(has, 2) ? "Via electronic mail" : null,
                Addressees = Has(has, 3) ? [.. addressees] : [],
                Subject = Has(has, 4) ? subject : null,
                Salutation = Has(has, 5) ? tongue.Salutation : null,
                Closing = Has(has, 6) ? tongue.Closing : null,
                Signers = Has(has, 6) && Has(has, 7) ? [.. signers] : [],
                ListHeading = Has(has, 8) ? tongue.Heading : null,
                Names = Has(has, 8) ? [.. names.Select(name => new ImportedName(name, null))] : [],
                Enclosures = Has(has, 9) ? ends[0] : [],
                Copies = Has(has, 0) ? ends[1] : [],
            },
            body,
            tongue.Language
        );

    [Fact]
    public void Every_word_is_in_a_part_or_in_the_body() =>
        Letter.Sample(
            letter =>
            {
                var (parts, body) = Read(letter.Text);
                Assert.Equal(Sorted(WithoutLabels(letter, parts)), Sorted(LetterOfParts.WordsOf(parts, body)));
            },
            iter: Cases.Of(500)
        );

    [Fact]
    public void A_letter_with_all_its_parts_gives_them_back() =>
        Letter
            .Where(letter => letter.Parts is { Date: not null, Salutation: not null, Closing: not null })
            .Sample(
                letter =>
                {
                    var (parts, body) = Read(letter.Text);
                    Assert.Equal(letter.Body, body);
                    Assert.Equal(LetterLines.Write(letter.Parts), LetterLines.Write(parts));
                    Assert.Equal(letter.Parts.Names, parts.Names);
                },
                iter: Cases.Of(300)
            );

    [Fact]
    public void Sentences_of_the_body_stay_in_it() =>
        Letter.Sample(
            letter =>
            {
                var (_, body) = Read(letter.Text);
                Assert.Empty(letter.Body.Except(body.SelectMany(text => text.Split('\n'))));
            },
            iter: Cases.Of(500)
        );

    private static bool Has(int bits, int bit) => (bits & (1 << bit)) != 0;

    private static (ImportedParts Parts, ImmutableArray<string> Body) Read(string text)
    {
        var draft = ReadText.Mail(text).Draft!;
        var (parts, body, _) = LetterParts.Find(draft, new ImportOptions(RefusesTracked: false));
        return (parts, [.. body.Select(block => DraftText.Words(block).TrimEnd('\n'))]);
    }

    // What was typed, but for labels and a date that became parts.
    private static string WithoutLabels(LetterOfParts letter, ImportedParts found)
    {
        var text = letter.Text;
        text = found.Date is { } date ? Without(text, letter.Language.FormatDate(date)) : text;
        text = found.Subject is null ? text : Without(text, "Re: ");
        text = found.Enclosures.IsEmpty ? text : Without(text, "Enclosures: ");
        return found.Copies.IsEmpty ? text : Without(text, "cc: ");
    }

    private static string Without(string text, string label)
    {
        var at = text.IndexOf(label, StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, label.Length);
    }

    private static string Sorted(string text) =>
        string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
}
