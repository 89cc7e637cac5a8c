using CsCheck;
using LetterPdf.Operations;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Readers;
using LetterPdf.Tests.Signatures;
using LetterPdf.Trust;
using LetterPdf.Verification;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Signing.Tests;

/// <summary>Signed files with arbitrary changes: they are detected, and there is a receipt after a bounded amount of
/// work.</summary>
public sealed class AnySignedFileTests
{
    // Megabytes; an honest letter takes a tenth.
    private const int MostWork = 500;

    private static readonly TestPki Pki = new();

    private static readonly byte[] Signed = TestSigning.Done(TestSigning.Sign(Pki, SignableLetters.TwoFields));

    private static readonly byte[] Proved = TestSigning.Done(
        TestSigning.Sign(
            Pki,
            TestSigning.Done(TestSigning.Sign(Pki, SignableLetters.TwoFields, SignatureLevel.BaselineLT)),
            SignatureLevel.BaselineLT
        )
    );

    private static readonly ByteStretch Digits = Verified.Of(Signed).SignatureFields[0].Value!.ContentsRange!.Value;

    private static readonly CertificateFacts Signer = Verified.Of(Signed, Pki.Trust).Signatures[0].Verdict.Signer!;

    private static readonly int Unsigned = SignableLetters.TwoFields.Length;

    private static readonly Gen<(double Place, double Other, int Length, int Kind)> Mutation = Gen.Select(
        Gen.Double[0, 1],
        Gen.Double[0, 1],
        Gen.Int[1, 200],
        Gen.Int[0, 3]
    );

    // Only within the signature's own digits, which it can't cover, may something differ and the signature remain
    // valid: how they are spelled, and what CMS has besides the signature, such as its version. Then it is still the
    // same signer's, for the same bytes.
    [Fact]
    public void No_byte_of_a_signed_file_can_be_changed_unnoticed() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, 7], Gen.Bool)
            .Sample(
                (place, bit, isInSignature) =>
                {
                    var at = isInSignature
                        ? Unsigned + (int)(place * (Signed.Length - Unsigned - 1))
                        : (int)(place * (Unsigned - 1));
                    var changed = (byte[])Signed.Clone();
                    changed[at] ^= (byte)(1 << bit);
                    var report = Verified.Of(changed, Pki.Trust);
                    var isOwn =
                        at > Digits.Start
                        && at < Digits.End - 1
                        && report.Signatures is [{ Verdict.Signer: var signer }]
                        && signer == Signer;
                    Assert.True(
                        isOwn || !report.IsSound || report.Signatures is not [{ Holds: true }],
                        $"byte {at}, bit {bit}"
                    );
                },
                iter: Cases.Of(300)
            );

    [Fact]
    public void There_is_a_receipt_of_any_signed_file_with_changes() =>
        Gen.Select(Gen.Bool, Gen.Bool, Mutation.Array[1, 3])
            .Sample(
                (isProved, isBehind, mutations) =>
                    Receive(
                        mutations.Aggregate(
                            isProved ? Proved : Signed,
                            (bytes, how) => Mutate(bytes, how, isBehind ? Unsigned : 0)
                        )
                    ),
                iter: Cases.Of(300)
            );

    // The value of the signature is read by other code than the file.
    [Fact]
    public void There_is_a_receipt_of_any_value_of_a_signature() =>
        Gen.Select(Gen.Bool, Gen.Bool, Mutation.Array[1, 3])
            .Sample(
                (isStamped, isDocumentStamp, mutations) =>
                {
                    var signer = Pki.Signer();
                    var order = new CmsOrder(signer)
                    {
                        Certificates = [signer, Pki.Issuer.Own],
                        Timestamp = isStamped ? Pki.Stamps.Token : null,
                    };
                    Receive(
                        new FileSignature(content =>
                            mutations.Aggregate(
                                isDocumentStamp ? Pki.Stamps.Token(content) : order.Of(content),
                                (bytes, how) => Mutate(bytes, how, 0)
                            )
                        )
                        {
                            SubFilter = isDocumentStamp ? "ETSI.RFC3161" : "ETSI.CAdES.detached",
                        }.In(SignableLetters.TwoFields)
                    );
                },
                iter: Cases.Of(150)
            );

    [Fact]
    public void What_a_signer_writes_never_breaks_a_receipt() =>
        Gen.Char[' ', '~']
            .Array[0, 30]
            .Select(letters => new string(letters))
            .Array[4]
            .Sample(
                texts =>
                {
                    var signer = Pki.Signer();
                    string Text(int index) =>
                        texts[index]
                            .Replace("\\", "\\\\", StringComparison.Ordinal)
                            .Replace("(", "\\(", StringComparison.Ordinal)
                            .Replace(")", "\\)", StringComparison.Ordinal);
                    var receipt = Receive(
                        new FileSignature(new CmsOrder(signer) { Certificates = [signer, Pki.Issuer.Own] }.Of)
                        {
                            More = $"/M(D:{Text(0)})/Name({Text(1)})/Reason({Text(2)})/Location({Text(3)})",
                        }.In(SignableLetters.TwoFields)
                    );
                    Assert.True(receipt.Report.Signatures[0].Holds);
                },
                iter: Cases.Of(60)
            );

    private static byte[] Mutate(byte[] bytes, (double Place, double Other, int Length, int Kind) how, int from)
    {
        var at = Math.Min(bytes.Length, from + (int)(how.Place * (bytes.Length - from)));
        var end = Math.Min(bytes.Length, at + how.Length);
        var other = (int)(how.Other * bytes.Length);
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
            2 => [.. bytes[..at], .. chunk, .. bytes[at..]],
            _ => [.. bytes[..at], .. chunk, .. bytes[Math.Min(bytes.Length, at + chunk.Length)..]],
        };
    }

    private static Receipt Receive(byte[] bytes)
    {
        Receipt? receipt = null;
        CountedWork.AssertWithin(
            MostWork,
            () =>
            {
                receipt = Receipt.For("x.pdf", bytes, new FontShelf([]), Pki.Trust);
                Assert.NotEmpty(ReceiptText.Write(receipt));
                Assert.NotEmpty(ReceiptHtml.Write(receipt));
                using var json = System.Text.Json.JsonDocument.Parse(ReceiptJson.Write(receipt));
            }
        );
        return receipt!;
    }
}
