using System.Text;
using CsCheck;
using LetterPdf.Tests;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>For any bytes there is a report, after a bounded amount of work.</summary>
public sealed class AnyFileTests
{
    // Megabytes; an honest letter takes a tenth.
    private const int MostWork = 500;

    private static readonly string[] Parts =
    [
        "-1",
        "99999999999",
        "0",
        "[[[[[[[[[[[[[[[[[[[[",
        "<<",
        ">>",
        "(",
        ")",
        "1 0 R",
        "34 0 R",
        "/Kids [2 0 R]",
        "/K 33 0 R",
        "stream\n",
        "endstream",
        "null",
        "/Prev 15",
        "/Length 1",
        "/Columns 99999999",
        "<0000><FFFF>",
        "BT\n",
        "q q q q",
        "/Im1 Do\n",
        "BDC",
        "EMC",
        "\0",
        "%",
        "<FEFF>",
        "/V 92 0 R",
        "/ByteRange [0 1 2 3]",
        "/Contents <3003>",
        "/DSS 93 0 R",
        "trailer\n",
        "xref\n0 1\n",
        "startxref\n",
        "%%EOF\n",
        "/Fields [92 0 R]",
    ];

    private static readonly int FieldObjects = EditableFile.Of(Samples.WithFields).Count;

    private static readonly Lazy<byte[]> Unpacked = new(() => EditableFile.Of(Samples.Rich).Write());

    private static readonly Lazy<byte[]> Signed = new(() => SignedLetter.Sign(SignedLetter.Proven, "Signature2"));

    // Where, how long, what to do, and a part to insert.
    private static readonly Gen<(double Place, double Other, int Length, int Kind, string Part)> Mutation = Gen.Select(
        Gen.Double[0, 1],
        Gen.Double[0, 1],
        Gen.Int[1, 40],
        Gen.Int[0, 5],
        Gen.OneOf([.. Parts.Select(Gen.Const)])
    );

    [Fact]
    public void Any_bytes() => Gen.Byte.Array[0, 400].Sample(bytes => Verify(bytes), iter: Cases.Of(500));

    [Fact]
    public void A_packed_file_with_changes() =>
        Mutation
            .Array[1, 3]
            .Sample(mutations => Verify(mutations.Aggregate(Samples.Rich, Mutate)), iter: Cases.Of(500));

    [Fact]
    public void An_unpacked_file_with_changes() =>
        Mutation
            .Array[1, 3]
            .Sample(mutations => Verify(mutations.Aggregate(Unpacked.Value, Mutate)), iter: Cases.Of(500));

    [Fact]
    public void A_signed_file_with_changes() =>
        Mutation
            .Array[1, 3]
            .Sample(mutations => Verify(mutations.Aggregate(Signed.Value, Mutate)), iter: Cases.Of(500));

    // Most of a file is its first revision; here the additions are changed.
    [Fact]
    public void A_signed_file_with_changes_in_what_was_added() =>
        Mutation
            .Array[1, 3]
            .Sample(
                mutations =>
                    Verify([
                        .. Signed.Value[..SignedLetter.Unsigned.Length],
                        .. mutations.Aggregate(Signed.Value[SignedLetter.Unsigned.Length..], Mutate),
                    ]),
                iter: Cases.Of(1000)
            );

    // The cross-reference table is written anew, so that the changes affect the objects themselves.
    [Fact]
    public void An_unpacked_file_with_changes_in_its_objects() =>
        Gen.Select(Gen.Int[0, 76], Mutation.Array[1, 3])
            .Sample((place, mutations) => Verify(Changed(place, mutations)), iter: Cases.Of(1500));

    private static byte[] Changed(
        int place,
        (double Place, double Other, int Length, int Kind, string Part)[] mutations
    )
    {
        var file = EditableFile.Of(Samples.Rich);
        return file.Change(
                file.NumberAt(place % file.Count),
                text => Encoding.Latin1.GetString(mutations.Aggregate(Encoding.Latin1.GetBytes(text), Mutate))
            )
            .Write();
    }

    [Fact]
    public void A_file_with_fields_with_changes_in_its_objects() =>
        Gen.Select(Gen.Int[0, FieldObjects - 1], Mutation.Array[1, 3])
            .Sample(
                (index, mutations) =>
                    Verify(
                        EditableFile
                            .Of(Samples.WithFields)
                            .ChangeAt(
                                index,
                                text =>
                                    Encoding.Latin1.GetString(
                                        mutations.Aggregate(Encoding.Latin1.GetBytes(text), Mutate)
                                    )
                            )
                            .Write()
                    ),
                iter: Cases.Of(500)
            );

    private static byte[] Mutate(byte[] bytes, (double Place, double Other, int Length, int Kind, string Part) how)
    {
        var at = (int)(how.Place * bytes.Length);
        var other = (int)(how.Other * bytes.Length);
        var end = Math.Min(bytes.Length, at + how.Length);
        var chunk = bytes[other..Math.Min(bytes.Length, other + how.Length)];
        return how.Kind switch
        {
            0 =>
            [
                .. bytes[..at],
                .. bytes[at..Math.Min(bytes.Length, at + 1)].Select(value => (byte)(value ^ (1 << (how.Length % 8)))),
                .. bytes[Math.Min(bytes.Length, at + 1)..],
            ],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..at], .. Encoding.Latin1.GetBytes(how.Part), .. bytes[at..]],
            3 => [.. bytes[..at], .. chunk, .. bytes[at..]],
            4 => [.. bytes[..at], .. chunk, .. bytes[end..]],
            _ => [.. bytes[..at], .. Encoding.Latin1.GetBytes(how.Part), .. bytes[end..]],
        };
    }

    private static void Verify(byte[] bytes)
    {
        VerificationReport? report = null;
        CountedWork.AssertWithin(
            MostWork,
            () =>
            {
                report = PdfVerifier.Read(bytes).Ask();
                Assert.Equal(CheckTable.All.Length, report.Checks.Length);
                _ = TagText.Write(report);
                _ = PdfSurvey.Of(bytes);
            }
        );
        Verified.Agrees(report!, bytes);
    }
}
