using System.Globalization;
using System.Text;

namespace LetterPdf.Verification.Tests;

/// <summary>Faults of a signature's form, and the messages about them.</summary>
internal static class SignatureTable
{
    public static IReadOnlyList<UpdateFault> Faults { get; } =
    [
        // Signatures that cover nothing, or not all.
        Of(
            "no bytes are covered",
            "which bytes it covers",
            change: text => text.Replace("/ByteRange", "/ByteRanges", StringComparison.Ordinal)
        ),
        Of(
            "the bytes are no numbers",
            "which bytes it covers",
            change: text => text.Replace(new string('#', 60), "/All", StringComparison.Ordinal)
        ),
        Of("one stretch", "other than two stretches", range: covered => covered[..2]),
        Of("three stretches", "other than two stretches", range: covered => [.. covered, covered[3], 0]),
        Of(
            "bytes before the first",
            "lies outside the file",
            range: covered => [-1, covered[1], covered[2], covered[3]]
        ),
        Of("very many bytes", "lies outside the file", range: covered => [0, covered[1], covered[2], 9_999_999_999]),
        Of(
            "not from the first byte",
            "does not cover the first 9 bytes",
            range: covered => [9, covered[1] - 9, covered[2], covered[3]]
        ),
        Of("stretches that overlap", "overlap", range: covered => [0, covered[2] + 5, covered[2], covered[3]]),
        Of("stretches out of order", "out of order", range: covered => [covered[2], covered[3], 0, covered[1]]),
        Of(
            "the whole file twice",
            "overlap",
            range: covered => [0, covered[2] + covered[3], 0, covered[2] + covered[3]]
        ),
        Of(
            "a gap before its value",
            "leaves out 3 bytes more",
            range: covered => [0, covered[1] - 3, covered[2], covered[3]]
        ),
        Of(
            "a gap behind its value",
            "leaves out 40 bytes more",
            range: covered => [0, covered[1], covered[2] + 40, covered[3] - 40]
        ),
        Of(
            "its value is covered",
            "elsewhere than at its own value",
            range: covered => [0, covered[1] + 1, covered[2], covered[3]]
        ),
        Of(
            "wrapping: the gap stands elsewhere",
            "elsewhere than at its own value",
            range: covered => [0, 1000, 2000, covered[2] + covered[3] - 2000]
        ),
        Of(
            "the end is left out",
            "does not cover the last 20 bytes",
            range: covered => [0, covered[1], covered[2], covered[3] - 20]
        ),
        Of(
            "more than the file is covered",
            "bytes that were not there yet",
            range: covered => [0, covered[1], covered[2], covered[3] + 1]
        ),
        new(
            "only the file before it is covered",
            "signatures",
            "does not cover the last",
            () =>
                SignedLetter.Sign(
                    SignedLetter.Unsigned,
                    range: covered => [0, 15, 15, SignedLetter.Unsigned.Length - 15]
                )
        ),
        new(
            "a later file is covered",
            "signatures",
            "bytes that were not there yet",
            () =>
                SignedLetter.Prove(
                    SignedLetter.Sign(
                        SignedLetter.Unsigned,
                        range: covered => [0, covered[1], covered[2], covered[3] + 500]
                    )
                )
        ),
        new("a signature written again later", "signatures", "does not cover the last", WrittenAgain),
        // Values that are none.
        Of(
            "no value",
            "nobody signed",
            change: text => text.Replace($"/Contents {SignedLetter.Contents}", string.Empty, StringComparison.Ordinal)
        ),
        Of(
            "an empty value",
            "nobody signed",
            change: text => text.Replace(SignedLetter.Contents, "<>", StringComparison.Ordinal)
        ),
        Of(
            "a value of zeros",
            "nobody signed",
            change: text => text.Replace("<3003020105", "<0000000000", StringComparison.Ordinal)
        ),
        Of(
            "a value that is null",
            "nobody signed",
            change: text => text.Replace(SignedLetter.Contents, "null", StringComparison.Ordinal)
        ),
        Of(
            "a value that is no sequence",
            "is no signature with nothing but zeros behind it",
            change: text => text.Replace("<3003", "<0403", StringComparison.Ordinal)
        ),
        Of(
            "a value that breaks off",
            "is no signature with nothing but zeros behind it",
            change: text => text.Replace("<3003", "<307F", StringComparison.Ordinal)
        ),
        Of(
            "a value of open length that never ends",
            "is no signature with nothing but zeros behind it",
            change: text => text.Replace("<300302010500", "<3080020105047F", StringComparison.Ordinal)
        ),
        Of(
            "something behind the value",
            "is no signature with nothing but zeros behind it",
            change: text => text.Replace("0000>", "0001>", StringComparison.Ordinal)
        ),
        Of(
            "blanks in the value",
            "not written in hexadecimal digits",
            change: text => text.Replace("<3003", "<30 03", StringComparison.Ordinal)
        ),
        Of(
            "half a digit too many",
            "not written in hexadecimal digits",
            change: text => text.Replace("0000>", "00000>", StringComparison.Ordinal)
        ),
        Of(
            "a value in characters",
            "not written in hexadecimal digits",
            change: text => text.Replace(SignedLetter.Contents, "(0\\003\\002\\001\\005)", StringComparison.Ordinal)
        ),
        new(
            "a value elsewhere",
            "signatures",
            "nobody signed",
            () =>
                SignedLetter.Sign(
                    SignedLetter.Unsigned,
                    change: text => text.Replace(SignedLetter.Contents, "4 0 R", StringComparison.Ordinal)
                )
        ),
        // Where the signature stands.
        new(
            "a signature in the field itself",
            "signatures",
            "no object of its own",
            () => Signed("<</Type /Sig/Filter /X/SubFilter /ETSI.CAdES.detached/Contents <3003020105>>>")
        ),
        new("a signature that is not there", "signatures", "there is no signature", () => Signed("999 0 R")),
        new("a signature that is null", "signatures", "there is no signature", () => Signed("null")),
        new("a signature that is no dictionary", "signatures", "there is no signature", () => Signed("(signed)")),
        new("a signature in an object stream", "signatures", "no object of its own", InObjectStream),
        new(
            "two fields with one signature",
            "signatures",
            "nobody signs twice at once",
            () =>
                SignedLetter.Sign(
                    SignedLetter.Unsigned,
                    more: addition =>
                        addition.Put(
                            UpdateTable.NumberOf(SignedLetter.Unsigned, "/T (Signature2)"),
                            SignedLetter.With(
                                TextOf(SignedLetter.Unsigned, "/T (Signature2)"),
                                string.Create(
                                    CultureInfo.InvariantCulture,
                                    $"/V {PdfSurvey.Of(SignedLetter.Unsigned)!.Size} 0 R"
                                )
                            )
                        )
                )
        ),
        new("two fields with one name", "signatures", "another field has the same name", SameName),
        new(
            "a field twice",
            "signatures",
            "to one twice",
            () => SignedLetter.WithFields(1, file => file.Replace("/SigFlags", "/Fields [# 0 R]", "/Fields [$1 $1]"))
        ),
        new(
            "a ring of fields",
            "signatures",
            "to one twice",
            () =>
                SignedLetter.WithFields(
                    1,
                    file =>
                        file.Replace(
                            "/T (Signature1)",
                            "/T (Signature1)",
                            $"/T (Signature1)/Kids "
                                + $"[{file.NumberOf("/T (Signature1)").ToString(CultureInfo.InvariantCulture)} 0 R]"
                        )
                )
        ),
        // What it says.
        Of(
            "an unknown kind",
            "a kind that can't be checked",
            change: text => text.Replace("ETSI.CAdES.detached", "adbe.x509.rsa_sha1", StringComparison.Ordinal)
        ),
        Of(
            "no kind",
            "a kind that can't be checked",
            change: text => text.Replace("/Filter ", "/Filler ", StringComparison.Ordinal)
        ),
        Of(
            "another type",
            "does not say that it is one",
            change: text => text.Replace("/Type /Sig", "/Type /Page", StringComparison.Ordinal)
        ),
        Of(
            "a lock that stands elsewhere",
            "stand elsewhere in the file",
            change: text =>
                SignedLetter.With(
                    text,
                    "/Reference [<</Type /SigRef/TransformMethod /FieldMDP/TransformParams 4 0 R>>]"
                )
        ),
        Of(
            "a reference that stands elsewhere",
            "stand elsewhere in the file",
            change: text => SignedLetter.With(text, "/Reference 4 0 R")
        ),
        Of(
            "a time that stands elsewhere",
            "stand elsewhere in the file",
            change: text => text.Replace("(D:20240522120000Z)", "4 0 R", StringComparison.Ordinal)
        ),
        Of(
            "a digest method",
            "PDF/A forbids",
            change: text =>
                SignedLetter.With(text, "/Reference [<</Type /SigRef/TransformMethod /DocMDP/DigestMethod /MD5>>]")
        ),
        Of(
            "a digest",
            "PDF/A forbids",
            change: text =>
                SignedLetter.With(text, "/Reference [<</Type /SigRef/TransformMethod /DocMDP/DigestValue (x)>>]")
        ),
        Of(
            "a digest's place",
            "PDF/A forbids",
            change: text =>
                SignedLetter.With(text, "/Reference [<</Type /SigRef/TransformMethod /DocMDP/DigestLocation [1 2]>>]")
        ),
    ];

    private static UpdateFault Of(
        string name,
        string telling,
        Func<string, string>? change = null,
        Func<long[], long[]>? range = null
    ) => new(name, "signatures", telling, () => SignedLetter.Sign(SignedLetter.Unsigned, change: change, range: range));

    private static string TextOf(byte[] file, string text) =>
        EditableFile.Of(file).TextOf(UpdateTable.NumberOf(file, text));

    private static byte[] Signed(string value) =>
        Addition
            .To(SignedLetter.Unsigned)
            .Put(
                UpdateTable.NumberOf(SignedLetter.Unsigned, "/T (Signature1)"),
                SignedLetter.With(TextOf(SignedLetter.Unsigned, "/T (Signature1)"), $"/V {value}")
            )
            .Write();

    // The value as it is, once more, in an addition that it does not cover.
    private static byte[] WrittenAgain()
    {
        var value = PdfSurvey.Of(SignedLetter.Signed)!.Fields[0].Value!;
        return Addition
            .To(SignedLetter.Signed)
            .Put(value.ObjectNumber, TextOf(SignedLetter.Signed, "/Type /Sig/"))
            .Write();
    }

    private static byte[] SameName()
    {
        var file = SignedLetter.WithFields(2, own => own.Replace("/T (Signature2)", "(Signature2)", "(Signature1)"));
        return Addition
            .To(file)
            .Put(
                UpdateTable.NumberOf(file, "/T (Signature1)"),
                SignedLetter.With(TextOf(file, "/T (Signature1)"), "/V <</Type /Sig>>")
            )
            .Write();
    }

    private static byte[] InObjectStream()
    {
        var file = SignedLetter.Unsigned;
        var next = PdfSurvey.Of(file)!.Size;
        var data = string.Create(
            CultureInfo.InvariantCulture,
            $"{next} 0 <</Type /Sig/Filter /X/SubFilter /ETSI.CAdES.detached/ByteRange [0 1 2 3]/Contents "
                + $"<3003020105>>>"
        );
        var first = data.IndexOf("<<", StringComparison.Ordinal);
        return Addition
            .To(file)
            .Put(
                UpdateTable.NumberOf(file, "/T (Signature1)"),
                SignedLetter.With(
                    TextOf(file, "/T (Signature1)"),
                    string.Create(CultureInfo.InvariantCulture, $"/V {next} 0 R")
                )
            )
            .Put(
                next + 1,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<</Type /ObjStm/N 1/First {first}/Length {data.Length}>>\nstream\n{data}\nendstream"
                )
            )
            .Pack(next, next + 1, 0)
            .Write(asStream: true);
    }
}
