using LetterPdf.Model;

namespace LetterPdf.Input.Tests;

/// <summary>`signature`: who is going to sign the finished file.</summary>
public sealed class SignatureReaderTests
{
    [Fact]
    public void One_signature_needs_no_list()
    {
        var signature = Assert.Single(
            Of(
                "signature: {name: Human  Rights\u00A0Now, reason: We send it, place: New York, contact: "
                    + "a@example.org}\n"
            ).Clean.Signatures
        );
        Assert.Equal(
            ("Human Rights\u00A0Now", "We send it", "New York", "a@example.org"),
            (signature.Name.Value, signature.Reason?.Value, signature.Place?.Value, signature.Contact?.Value)
        );
        Assert.Equal("letter.yml:4:19", signature.Name.Place.ToString());
    }

    [Fact]
    public void Several_keep_their_order_and_only_the_name_is_needed()
    {
        var signatures = Of("signature:\n  - name: B\n  - {name: A, place: X}\n").Clean.Signatures;
        Assert.Equal(
            [("B", null), ("A", "X")],
            signatures.Select(signature => (signature.Name.Value, signature.Place?.Value))
        );
        Assert.Empty(Reading.Of(Reading.Minimal).Clean.Signatures);
    }

    [Fact]
    public void Merge_fields_are_filled_in()
    {
        var letter = Of(
            "letterhead: {name: HRN}\nsignature: {name: \"{{ letterhead.name }}\", reason: \"On {{ date }}\"}\nid: "
                + "\"HRN/{{ date }}\"\n"
        ).Clean;
        Assert.Equal(
            ("HRN", "On May 22, 2024", "HRN/May 22, 2024"),
            (letter.Signatures[0].Name.Value, letter.Signatures[0].Reason!.Value, letter.Identifier!.Value)
        );
    }

    [Fact]
    public void Names_that_differ_in_capitals_only_are_one_name() =>
        Of("signature: [{name: Example Alliance}, {name: Another}, {name: EXAMPLE ALLIANCE}]\n")
            .Only(
                DiagnosticCatalog.DuplicateSignature,
                "letter.yml:4:63",
                "'EXAMPLE ALLIANCE' signs for the second time under 'signature'"
            );

    [Fact]
    public void Somebody_has_to_sign() =>
        Of("signature: {reason: We send it}\n")
            .Only(DiagnosticCatalog.MissingKey, "letter.yml:4:12", "'signature.name' is missing");

    [Theory]
    [InlineData("signature: Example Alliance", "4:12 LP0007 'signature' must have keys of its own")]
    [InlineData("signature: [Example Alliance]", "4:13 LP0007 'signature' must have keys of its own")]
    [InlineData("signature: []", "4:1 LP0008 'signature' is empty")]
    [InlineData("signature: {name: \"\"}", "4:13 LP0008 'signature.name' is empty")]
    [InlineData("signature: {name: A, location: B}", "4:22 LP0005 'signature.location' is not a key of a letter")]
    [InlineData("signature: {name: A, file: a.png}", "4:22 LP0005 'signature.file' is not a key of a letter")]
    [InlineData("signature: {name: [A, B]}", "4:19 LP0007 'signature.name' must be a text")]
    [InlineData(
        "signature: {name: Name of your organization}",
        "4:19 LP0022 'signature.name' is still 'Name of your organization', as 'init' wrote it"
    )]
    public void What_is_no_signature_is_refused_at_its_place(string line, string finding) =>
        Assert.Equal([$"letter.yml:{finding}"], Of(line + "\n").Findings);

    [Fact]
    public void Twenty_sign_and_no_more()
    {
        static string List(int count) =>
            $"signature: [{string.Join(", ", Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"{{name: N{i}}}")))}]\n";
        Assert.Equal(20, Of(List(20)).Clean.Signatures.Length);
        var finding = Assert.Single(Of(List(5000)).Diagnostics);
        Assert.Equal(
            (
                DiagnosticCatalog.TooManySignatures,
                "'signature' asks for 5000 electronic signatures, and a letter can have 20"
            ),
            (finding.Code, finding.Message.Said())
        );
    }

    [Theory]
    [InlineData("HRN/2024/17")]
    [InlineData("https://example.org/letters/17")]
    [InlineData("Az. 3 C 12/26")]
    [InlineData("17")]
    public void The_identifier_stays_as_it_is(string identifier)
    {
        Assert.Equal(identifier, Of($"id: {identifier}\n").Clean.Identifier!.Value);
        Assert.Null(Reading.Of(Reading.Minimal).Clean.Identifier);
    }

    [Fact]
    public void An_identifier_has_255_characters_at_most()
    {
        Assert.Equal(255, Of($"id: {new string('x', 255)}\n").Clean.Identifier!.Value.Length);
        Of($"id: {new string('x', 256)}\n")
            .Only(
                DiagnosticCatalog.IdentifierTooLong,
                "letter.yml:4:5",
                "'id' has 256 characters, and an identifier 255 at most"
            );
    }

    [Fact]
    public void An_empty_identifier_is_no_identifier() =>
        Of("id: ''\n").Only(DiagnosticCatalog.EmptyValue, "letter.yml:4:1", "'id' is empty");

    private static Reading Of(string more) => Reading.Of(Reading.Minimal + more);
}
