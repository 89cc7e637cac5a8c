using System.Collections.Immutable;
using LetterPdf.Import;
using LetterPdf.Import.Tests;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Suite.Forms;

/// <summary>The Word form of the golden letters comes back through import: every part in its place, and nothing is
/// said of it.</summary>
public sealed class WordReturnTests
{
    public static TheoryData<string> Names => [.. LetterRecipe.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_of_the_letter_comes_back(string name)
    {
        var form = GoldenForm.Of(name);
        var letter = form.Letter.Letter;
        var findings = new DiagnosticBag();
        var file = form.Write(LetterForm.Word);
        var read = TextImporter.Import("letter.docx", file, new ImportOptions(RefusesTracked: true), findings);
        Assert.Equal("", string.Join('\n', findings.InSourceOrder().Select(item => ReasonWords.Of(item.Message))));
        Assert.NotNull(read);
        Assert.Empty(read.Steps);
        Assert.Empty(read.Marks);
        var notes = letter.Footnotes.Select(note => note with { Blocks = OwnFile.Plain(note.Blocks) });
        Assert.Equal(MarkdownWriter.Write(OwnFile.Plain(letter.Body), [.. notes]), read.Body);
        Assert.Equal(PartsOf(letter), Shown(read.Parts));
    }

    private static string PartsOf(Letter letter) =>
        Shown(
            new ImportedParts
            {
                Date = letter.Date,
                Letterhead = letter.Letterhead is { } head ? Texts([head.Name, .. head.Address]) : [],
                Tagline = letter.Letterhead?.Tagline?.Value,
                Contact = letter.Letterhead is { } reached ? Texts(reached.Contact) : [],
                Delivery = letter.Delivery?.Value,
                Addressees = [.. letter.Addressees.Select(addressee => Texts(addressee.Lines))],
                Subject = letter.Subject?.Value,
                Salutation = letter.Salutation?.Value,
                Closing = letter.Closing?.Value,
                Signers = [.. letter.Signers.Select(signer => Texts(signer.Lines))],
                ListHeading = letter.Signatories?.Heading.Value,
                Names = letter.Signatories is { } list ? [.. list.Entries.Select((_, i) => NameOf(letter, i))] : [],
                Enclosures = Texts(letter.Enclosures),
                Copies = Texts(letter.Copies),
            }
        );

    // The person, the office and the mark of who has not confirmed stay with the name: a list has no other place for
    // them.
    private static ImportedName NameOf(Letter letter, int at)
    {
        var list = letter.Signatories!;
        var entry = list.Entries[at];
        var name = string.Join(
            ", ",
            Texts([.. new[] { entry.Name, entry.Title, entry.Organization }.OfType<LetterText>()])
        );
        var pending = entry.IsPending ? $" [{letter.Language.PendingMark}]" : "";
        var tag = list.CountryTag == CountryTag.Parentheses ? entry.Country?.Value : null;
        return new ImportedName(name + pending, tag ?? GroupOf(letter, at));
    }

    private static string? GroupOf(Letter letter, int at)
    {
        foreach (var group in letter.Signatories!.Groups)
        {
            if (at < group.Count)
            {
                return group.Heading.Value == letter.Language.OtherSignatoriesHeading ? null : group.Heading.Value;
            }

            at -= group.Count;
        }

        return null;
    }

    private static ImmutableArray<string> Texts(IEnumerable<LetterText> texts) => [.. texts.Select(text => text.Value)];

    private static string Shown(ImportedParts parts) =>
        string.Join(
            '\n',
            [
                $"{parts.Date:o}|{parts.Tagline}|{parts.Delivery}|{parts.Subject}|{parts.Salutation}|{parts.Closing}",
                string.Join('|', parts.Letterhead),
                string.Join('|', parts.Contact),
                .. parts.Addressees.Select(lines => "to " + string.Join('|', lines)),
                .. parts.Signers.Select(lines => "from " + string.Join('|', lines)),
                parts.ListHeading,
                .. parts.Names.Select(name => $"{name.Organization}|{name.Country}"),
                string.Join('|', parts.Enclosures),
                string.Join('|', parts.Copies),
            ]
        );
}
