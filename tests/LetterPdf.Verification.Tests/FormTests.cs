using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>A file's framework is checked to the byte, and the forms that the standard allows are accepted.</summary>
public sealed partial class FormTests
{
    private static readonly Lazy<byte[]> Plain = new(() => EditableFile.Of(Samples.Rich).Write());

    private static readonly Lazy<int> TableOfPlain = new(() => PdfSurvey.Of(Plain.Value)!.StartXref);

    private static readonly Gen<string> LineEnd = Gen.OneOf(Gen.Const("\n"), Gen.Const("\r"), Gen.Const("\r\n"));

    private static readonly string[] Parts =
    [
        " ",
        "\n",
        "\r",
        "\t",
        "\f",
        "\0",
        "\v",
        "%",
        "%c\n",
        "0",
        "1 0 obj",
        "\r\n",
        "<<>>",
        "trailer",
        "startxref",
        "%%EOF",
        "+",
    ];

    public static TheoryData<string> Tables => [.. FormFaultTable.Tables.Select(fault => fault.Name)];

    public static TheoryData<string> Streams => [.. FormFaultTable.Streams.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_others_read_otherwise_is_found(string name) =>
        AssertFound(FormFaultTable.Tables.Single(row => row.Name == name), Plain.Value);

    [Theory]
    [MemberData(nameof(Streams))]
    public void What_others_read_otherwise_is_found_in_streams(string name) =>
        AssertFound(FormFaultTable.Streams.Single(row => row.Name == name), Samples.Rich);

    [Fact]
    public void All_line_ends_that_the_standard_allows_are_accepted() =>
        Gen.Select(
                LineEnd.Array[6],
                Gen.OneOf(Gen.Const(" \n"), Gen.Const(" \r"), Gen.Const("\r\n")),
                Gen.Bool,
                Gen.Bool
            )
            .Sample(
                (ends, entry, isEnded, isSplit) =>
                {
                    var file = Framed(ends, entry, isEnded, isSplit);
                    Assert.Empty(
                        Verified
                            .Of(file)
                            .Checks.SelectMany(check =>
                                check.Findings.Select(finding => $"{check.Name}: {ReasonWords.Of(finding.Reason)}")
                            )
                    );
                },
                iter: Cases.Of(40)
            );

    // By a grammar that is written down a second time, as a regular expression. Comments inside a value are read by
    // all programs alike.
    [Fact]
    public void Whatever_else_stands_there_is_found() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3], Gen.OneOf([.. Parts.Select(Gen.Const)]))
            .Array[1, 2]
            .Sample(
                changes =>
                {
                    var text = Encoding.Latin1.GetString(Plain.Value);
                    foreach (var (place, length, part) in changes)
                    {
                        var at = TableOfPlain.Value + (int)(place * (text.Length - TableOfPlain.Value));
                        text = text[..at] + part + text[Math.Min(text.Length, at + length)..];
                    }

                    var report = Verified.Of(Encoding.Latin1.GetBytes(text));
                    Assert.True(
                        !report.IsSound || Grammar().IsMatch(text[TableOfPlain.Value..]),
                        text[TableOfPlain.Value..]
                    );
                },
                iter: Cases.Of(600)
            );

    // The same for insertions anywhere: a sound file shows one text in every program, and Verified checks that.
    [Fact]
    public void An_object_put_anywhere_into_a_signed_letter_is_found() =>
        Gen.Select(Gen.Double[0, 1], Gen.OneOf(Parts.Where(part => part.Length > 3).Select(Gen.Const).ToArray()))
            .Sample(
                (place, part) =>
                {
                    var at = (int)(place * SignedLetter.Proven.Length);
                    var file = (byte[])
                        [
                            .. SignedLetter.Proven[..at],
                            .. Encoding.Latin1.GetBytes($"\n{part}\n"),
                            .. SignedLetter.Proven[at..],
                        ];
                    Assert.False(Verified.Of(file).IsSound, $"{part} at {at}");
                },
                iter: Cases.Of(200)
            );

    [Fact]
    public void The_tags_of_a_file_with_two_lists_are_read()
    {
        var report = Verified.Of(HybridFile.Of(Samples.Rich));
        Assert.Equal(Verified.Of(Samples.Rich).Elements, report.Elements);
        var finding = Assert.Single(
            report.Checks.SelectMany(check => check.Findings),
            finding => ReasonWords.Of(finding.Reason).Contains("/XRefStm", StringComparison.Ordinal)
        );
        Assert.Contains(
            "programs that know only the older kind find less in it",
            ReasonWords.Of(finding.Reason),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["updates", "xref-sound"],
            report.Checks.Where(check => check.Outcome == CheckOutcome.Failed).Select(check => check.Name).Order()
        );
    }

    [Fact]
    public void Nothing_else_is_said_of_an_encrypted_file()
    {
        foreach (var file in new[] { Plain.Value, SignedLetter.Proven })
        {
            var report = Verified.Of(
                Addition.To(file).Trailer("Encrypt", "<</Filter /Standard/V 5>>").Put("garbage").Write()
            );
            Assert.True(
                report
                    is {
                        IsEncrypted: true,
                        IsReadable: false,
                        IsSound: false,
                        Revisions.IsEmpty: true,
                        SignatureFields.IsEmpty: true,
                        Producer: null
                    }
            );
            Assert.Equal(
                "the file is encrypted: it needs a password or has restrictions (/Encrypt)",
                ReasonWords.Of(Assert.Single(report.Checks.SelectMany(check => check.Findings)).Reason)
            );
        }
    }

    // The whole framework of a file without its objects, with the given line ends.
    private static byte[] Framed(string[] ends, string entry, bool isEnded, bool isSplit)
    {
        var text = Encoding.Latin1.GetString(Plain.Value);
        var frame = text[TableOfPlain.Value..]
            .Replace(" n \n", $" n{entry}", StringComparison.Ordinal)
            .Replace(" f \n", $" f{entry}", StringComparison.Ordinal);
        if (isSplit)
        {
            var size = int.Parse(Regex.Match(frame, "\n0 ([0-9]+)\n").Groups[1].Value, CultureInfo.InvariantCulture);
            var first = frame.IndexOf($" f{entry}", StringComparison.Ordinal) + " f".Length + entry.Length;
            frame = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{frame[..first]}1 {size - 1}{ends[0]}{frame[first..]}"
                )
                .Replace(
                    string.Create(CultureInfo.InvariantCulture, $"\n0 {size}\n"),
                    "\n0 1\n",
                    StringComparison.Ordinal
                );
        }

        frame = new Regex("^xref\n([0-9]+ [0-9]+)\n").Replace(frame, $"xref{ends[1]}$1{ends[2]}", 1);
        frame = new Regex("startxref\n([0-9]+)\n%%EOF\n$").Replace(
            frame,
            $"startxref{ends[3]}$1{ends[4]}%%EOF{(isEnded ? ends[5] : string.Empty)}"
        );
        return Encoding.Latin1.GetBytes(text[..TableOfPlain.Value] + frame);
    }

    private static void AssertFound(ByteFault fault, byte[] sound)
    {
        var report = Verified.Of(fault.Make(sound));
        Assert.False(report.IsSound);
        var findings = report.Checks.SelectMany(result =>
            result.Findings.Select(finding => $"{result.Name}: {ReasonWords.Of(finding.Reason)}")
        );
        Assert.Contains(
            findings,
            finding =>
                finding.StartsWith(fault.Check + ": ", StringComparison.Ordinal)
                && finding.Contains(fault.Telling, StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(
        @"\Axref(\r\n|\r|\n)([0-9]+ [0-9]+(\r\n|\r|\n)([0-9]{10} [0-9]{5} [nf]( \r| \n|\r\n))*)+trailer[ \t\r\n]*<<([^%]|%[^\r\n]*[\r\n])*>>[ \t\r\n]*(?<=[\r\n])startxref(\r\n|\r|\n)[0-9]+(\r\n|\r|\n)%%EOF(\r\n|\r|\n)?\z"
    )]
    private static partial Regex Grammar();
}
