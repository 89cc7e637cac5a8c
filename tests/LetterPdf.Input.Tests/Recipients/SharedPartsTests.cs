using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CsCheck;
using LetterPdf.Model;

namespace LetterPdf.Input.Tests.Recipients;

/// <summary>Letters of one template share what does not depend on the recipient: the same objects.</summary>
public sealed class SharedPartsTests
{
    private const string Letter =
        Opened.Letter
        + """
            keywords: [peace]
            letterhead: {name: HRN, address: [Street]}
            delivery: By mail
            closing: Sincerely,
            signers: [{name: Jane}]
            signature: {name: HRN}
            signatories: {file: data/s.csv}
            enclosures: [A map]
            cc: [Everybody]
            type: {size: 12pt}
            page: {size: a4}

            """;

    [Fact]
    public void All_but_the_addressee_and_the_salutation()
    {
        var letters = Opened.Of(Folder(Letter, "Text.[^1]\n\n[^1]: Note.\n")).Letters;
        var (one, other) = (letters[0], letters[1]);
        AssertSame(one.Body, other.Body);
        AssertSame(one.Footnotes, other.Footnotes);
        AssertSame(one.Keywords, other.Keywords);
        AssertSame(one.Signers, other.Signers);
        AssertSame(one.Signatures, other.Signatures);
        AssertSame(one.Enclosures, other.Enclosures);
        AssertSame(one.Copies, other.Copies);
        foreach (
            var part in (Func<Letter, object?>[])
                [
                    letter => letter.Letterhead,
                    letter => letter.Signatories,
                    letter => letter.Page,
                    letter => letter.Type,
                    letter => letter.Output,
                    letter => letter.Language,
                    letter => letter.Title,
                    letter => letter.Author,
                    letter => letter.Subject,
                    letter => letter.Delivery,
                    letter => letter.Closing,
                ]
        )
        {
            Assert.NotNull(part(one));
            Assert.Same(part(one), part(other));
        }

        Assert.NotEqual(one.Addressees[0].Name, other.Addressees[0].Name);
    }

    [Fact]
    public void Bodies_are_shared_by_those_whose_text_is_equal()
    {
        var letters = Opened
            .Of(Folder(Letter, "{% if recipient.organization == 'Senate' %}Here{% else %}There{% endif %}\n"))
            .Letters;
        AssertSame(letters[0].Body, letters[1].Body);
        Assert.False(letters[0].Body == letters[2].Body);
        Assert.Same(letters[0].Letterhead, letters[2].Letterhead);
    }

    [Fact]
    public void A_part_with_a_field_is_each_ones_own_and_its_other_texts_are_shared()
    {
        var letters = Opened
            .Of(
                Folder(
                    Letter.Replace(
                        "address: [Street]",
                        "tagline: \"To {{ recipient.name }}\"",
                        StringComparison.Ordinal
                    )
                )
            )
            .Letters;
        Assert.Equal("To Senator Jane Roe", letters[0].Letterhead!.Tagline!.Value);
        Assert.Equal("To Senator John Doe", letters[1].Letterhead!.Tagline!.Value);
        Assert.Same(letters[0].Letterhead!.Name, letters[1].Letterhead!.Name);
        Assert.Same(letters[0].Signatories, letters[1].Signatories);
    }

    [Fact]
    public void Texts_that_use_another_text_with_a_field_follow_it()
    {
        var letters = Opened
            .Of(
                Opened.Letter.Replace("Threats", "\"For {{ recipient.name }}\"", StringComparison.Ordinal)
                    + "letterhead: {name: \"HRN for {{ recipient.organization }}\", tagline: \"{{ letterhead.name }}!\"}\n"
                    + "closing: \"{{ subject }}, {{ addressee.name }}, {{ letterhead.name }}\"\n"
            )
            .Letters;
        Assert.Equal("For Łukasz Żak, Łukasz Żak, HRN for Sejm", letters[2].Closing!.Value);
        Assert.Equal("HRN for Senate!", letters[0].Letterhead!.Tagline!.Value);
        Assert.Equal("For Senator Jane Roe", letters[0].Title.Value);
    }

    [Fact]
    public async Task Many_threads_fill_in_the_same_letters()
    {
        var list = "name,organization\n" + string.Concat(Enumerable.Range(0, 400).Select(i => $"N{i},O{i % 7}\n"));
        var opened = Opened.Of(Opened.Letter, "Dear {{ recipient.organization }}", list);
        var items = opened.Template!.Recipients!.Items;
        var letters = await Task.WhenAll(items.Select(item => Task.Run(() => opened.Fill(item))));
        Assert.Equal(items.Select(item => item.Name), letters.Select(letter => letter.Addressees[0].Name.Value));
        Assert.Equal(7, letters.Select(letter => ImmutableCollectionsMarshal.AsArray(letter.Body)).Distinct().Count());
    }

    [Fact]
    public void A_letter_without_recipients_is_one_letter()
    {
        var template = LetterReader.Open(Opened.Folder(Reading.Minimal), "letter.yml", new DiagnosticBag())!;
        Assert.Null(template.Recipients);
        Assert.Same(template.Fill(null, new DiagnosticBag()), template.Fill(null, new DiagnosticBag()));
    }

    // Recipients in are letters out: each row becomes a letter with its own cells, or is named in a finding.
    [Fact]
    public void Any_list_gives_recipients_or_findings_with_rows() =>
        Gen.Select(Gen.OneOf(",", ";", "\t"), Gen.Select(Cell, Cell, Cell).List[0, 12], Gen.OneOf("\n", "\r\n"))
            .Sample(
                (separator, rows, end) =>
                {
                    var lines = rows.Select(row => string.Join(separator, row.Item1, row.Item2, row.Item3));
                    var list = string.Join(end, lines.Prepend(string.Join(separator, "name", "address", "state")));
                    var folder = Opened.Folder(
                        Opened.Letter
                            + "  fields: {state: State}\nclosing: \"{% if recipient.state %}{{ recipient.state }}{% else %}-{% endif %}\"\n",
                        list: list
                    );
                    var bag = new DiagnosticBag();
                    var template = LetterReader.Open(folder, "letter.yml", bag);
                    if (template is null)
                    {
                        Assert.Contains(
                            bag.InSourceOrder(),
                            finding => finding is { IsError: true, Place.Path: "data/r.csv" }
                        );
                        return;
                    }

                    var said = bag.InSourceOrder()
                        .SelectMany(finding => finding.Places)
                        .Select(place => place.Row)
                        .ToHashSet();
                    foreach (var recipient in template.Recipients!.Items)
                    {
                        var letter = template.Fill(recipient, new DiagnosticBag())!;
                        Assert.Equal(recipient.Name, letter.Addressees.Single().Name.Value);
                        Assert.Equal(
                            recipient.Fields["state"] is { Length: > 0 } state ? state : "-",
                            letter.Closing!.Value
                        );
                        Assert.Equal(recipient.Fields["address"], string.Join(", ", letter.Addressees[0].Address));
                    }

                    var got = template.Recipients.Items.Select(item => item.Row).ToHashSet();
                    var last = rows.FindLastIndex(row => !IsBlank(row));
                    Assert.All(
                        Enumerable.Range(2, last + 1),
                        row => Assert.True(got.Contains(row) || said.Contains(row))
                    );
                }
            );

    private static readonly Gen<string> Cell = Gen.OneOf(
        "",
        " ",
        "A",
        "Jane Roe",
        "Łódź",
        "x  y",
        "\"q, r\"",
        "a\u00A0b",
        "1"
    );

    private static bool IsBlank((string, string, string) row) =>
        string.IsNullOrWhiteSpace(row.Item1 + row.Item2 + row.Item3);

    private static MemoryWorkspace Folder(string letter, string body = "Text.\n") =>
        Opened.Folder(letter, body).With("data/s.csv", "organization\nA\nB\n");

    private static void AssertSame<T>(ImmutableArray<T> one, ImmutableArray<T> other)
    {
        Assert.NotEmpty(one);
        Assert.True(one == other);
    }
}
