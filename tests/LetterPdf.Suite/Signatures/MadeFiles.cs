using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Readers;
using LetterPdf.Tests.Signatures;
using LetterPdf.Trust;
using LetterPdf.Verification;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Signatures;

/// <summary>Everything that can happen to a signed letter, or be done to it. The output of `verify` for each is in
/// MadeFiles.txt.</summary>
internal static partial class MadeFiles
{
    internal const string Content = "/H1<</MCID";

    private static readonly DateTimeOffset Day = TestTimes.Now.AddDays(-30);

    /// <summary>The letter without compression, so that its contents can be found and changed; it is as sound as the
    /// compressed one.</summary>
    internal static readonly Lazy<byte[]> Letter = new(() => EditableFile.Of(SignableLetters.TwoFields).Write());

    public static IReadOnlyList<MadeFile> All { get; } =
    [
        // Nothing was done.
        new("nobody has signed", _ => Letter.Value),
        new("signed", pki => Signed(pki)),
        new("signed with a time stamp", pki => Signed(pki, SignatureLevel.BaselineT)),
        new("signed for a long time", pki => Signed(pki, SignatureLevel.BaselineLT)),
        new(
            "signed for a long time, and asked in 2029, when the certificate has expired",
            pki => Signed(pki, SignatureLevel.BaselineLT)
        )
        {
            Now = TestTimes.Now.AddYears(3),
        },
        new(
            "signed by two",
            pki => Signed(pki, SignatureLevel.BaselineLT, Signed(pki, SignatureLevel.BaselineLT), Others(pki))
        ),
        new("signed twice by the same", SignedTwice),
        new("signed, with sources inside", pki => Signed(pki, file: SignableLetters.WithSources)),
        new("stamped as a whole", pki => Stamp(pki, Signed(pki))),
        new(
            "signed, and then only proof was added",
            pki => Prove(pki, Signed(pki, SignatureLevel.BaselineT), new RevocationListOrder().By(pki.Issuer.Own))
        ),
        // Bytes were changed.
        new("a byte is flipped in the text", pki => Flip(Signed(pki), Content, ")]TJ", -1)),
        new("a byte is flipped in a picture", pki => Flip(Signed(pki), "/Subtype /Form", "stream\n", 9)),
        new("a byte is flipped in a font", pki => Flip(Signed(pki), "/Length1", "glyf", 40)),
        new("a byte is flipped in what the signer wrote", pki => Flip(Reasoned(pki), "/Reason", "(We send this", 3)),
        new(
            "the time that the signer wrote is changed",
            pki => Replace(Signed(pki), "(D:20260615120000Z)", "(D:20250615120000Z)")
        ),
        new("a byte is flipped in the signature's value", pki => ChangeValue(Signed(pki), value => value[^1] ^= 1)),
        new(
            "a byte is flipped in the certificate beside it",
            pki => ChangeValue(Signed(pki), value => value[value.AsSpan().IndexOf("Jane Roe"u8)] ^= 1)
        ),
        new(
            "a byte is flipped behind the signature's value",
            pki => ChangeContents(Signed(pki), digits => digits[^2] = (byte)'1')
        ),
        new(
            "the signature's value is emptied",
            pki => ChangeContents(Signed(pki), digits => digits.AsSpan().Fill((byte)'0'))
        ),
        new(
            "the signature is that of another letter",
            pki => new FileSignature(_ => Cms(pki).Of(SignableLetters.OneField)).In(Letter.Value)
        ),
        new("the file breaks off in the signature", pki => Signed(pki)[..^6000]),
        new("the signature is cut off", pki => Signed(pki)[..Letter.Value.Length]),
        new("text stands behind the end", pki => [.. Signed(pki), .. "and something more\n"u8]),
        // Something was added.
        new("a page is appended", pki => AppendPage(Signed(pki))),
        new("the text is replaced", pki => ReplaceContent(Signed(pki))),
        new("shadow: what covered the text is taken away", pki => Uncover(Sign(pki).In(Covered()))),
        new("shadow: a text that was hidden comes to light", pki => BringToLight(Sign(pki).In(Shadow()))),
        new("shadow: a whole document that was hidden takes over", pki => TakeOver(Sign(pki).In(ShadowCatalog()))),
        new("the metadata are changed", pki => Change(Signed(pki), "xpacket", "The Senders", "Some Others")),
        new(
            "a file inside is replaced",
            pki => Change(Signed(pki, file: SignableLetters.WithSources), "Alpha,US", "Alpha,US", "Omega,US")
        ),
        new("the signature's dictionary is replaced", pki => ReplaceSignature(Sign(pki).In(Letter.Value))),
        new(
            "the signature is taken out of its place",
            pki => Change(Signed(pki), "/T (Signature1)", "/V # 0 R", string.Empty)
        ),
        new("the place is taken away", pki => Change(Signed(pki), "/SigFlags", "[# 0 R # 0 R]", "[$2]")),
        new(
            "the text is replaced, and the second signs that",
            pki => Signature(pki, Others(pki), "Signature2").In(ReplaceContent(Signed(pki)))
        ),
        new(
            "the second signature is broken",
            pki =>
                (
                    Signature(pki, Others(pki), "Signature2") with
                    {
                        Value = content => (Cms(pki, Others(pki)) with { MessageDigest = new byte[32] }).Of(content),
                    }
                ).In(Signed(pki))
        ),
        new(
            "the first certifies that nothing follows, and another signs",
            pki => Signature(pki, Others(pki), "Signature2").In(Certified(pki))
        ),
        // The signature covers less or more than it should.
        new(
            "it leaves out the end",
            pki => (Sign(pki) with { Range = range => [range[0], range[1], range[2], range[3] - 40] }).In(Letter.Value)
        ),
        new(
            "it leaves out the beginning",
            pki => (Sign(pki) with { Range = range => [9, range[1] - 9, range[2], range[3]] }).In(Letter.Value)
        ),
        new(
            "it leaves out more than its value",
            pki => (Sign(pki) with { Range = range => [range[0], range[1] - 100, range[2], range[3]] }).In(Letter.Value)
        ),
        new(
            "it has a second gap",
            pki =>
                (Sign(pki) with { Range = range => [0, 100, 200, range[1] - 200, range[2], range[3]] }).In(Letter.Value)
        ),
        new(
            "it covers bytes that are not there",
            pki =>
                (Sign(pki) with { Range = range => [range[0], range[1], range[2], range[3] + 4000] }).In(Letter.Value)
        ),
        new("it is in two places at once", InTwoPlaces),
        // The time.
        new("the certificate has expired, and nothing proves the time", pki => Signed(pki))
        {
            Now = TestTimes.Now.AddYears(3),
        },
        new("the certificate has expired, and a time stamp holds", pki => Signed(pki, SignatureLevel.BaselineT))
        {
            Now = TestTimes.Now.AddYears(3),
        },
        new(
            "the certificate was not valid yet",
            pki => Sign(pki, pki.Signer(new CertificateOrder { From = TestTimes.Now.AddDays(3) })).In(Letter.Value)
        ),
        new(
            "the time stamp belongs to another signature",
            pki => Stamped(pki, _ => pki.Stamps.Token("another"u8.ToArray()))
        ),
        new(
            "the time stamp is damaged",
            pki =>
                Stamped(
                    pki,
                    value => pki.Stamps.Token(value) is [.. var start, var last] ? [.. start, (byte)(last ^ 1)] : []
                )
        ),
        new(
            "the time stamp is of the future",
            pki => Stamped(pki, value => (pki.Stamps with { Time = TestTimes.Now.AddYears(1) }).Token(value))
        ),
        new(
            "the time stamp is on a SHA-1 digest",
            pki => Stamped(pki, value => (pki.Stamps with { Imprint = HashAlgorithmName.SHA1 }).Token(value))
        ),
        new(
            "the time stamp's authority is not for that",
            pki =>
                Stamped(
                    pki,
                    value =>
                        new TimestampOrder(
                            pki.Root.Issue(
                                CertificateOrder.ForTimestamps() with
                                {
                                    Purposes = [TestOids.EmailProtection],
                                }
                            )
                        ).Token(value)
                )
        ),
        new(
            "the time stamp's authority is unknown",
            pki =>
                Stamped(
                    pki,
                    value =>
                        new TimestampOrder(
                            TestAuthority.Root("Strange Root").Issue(CertificateOrder.ForTimestamps("Strange Clock"))
                        ).Token(value)
                )
        ),
        new("the time stamp's authority has expired too", pki => Signed(pki, SignatureLevel.BaselineT))
        {
            Now = TestTimes.Now.AddYears(6),
        },
        new(
            "the time stamp's authority was taken back before",
            pki =>
                Prove(
                    pki,
                    Signed(pki, SignatureLevel.BaselineT),
                    new RevocationListOrder(new RevokedEntry(pki.Clock, Day)).By(pki.Root.Own)
                )
        ),
        new(
            "the document's time stamp is for another document",
            pki => (DocumentStamp(pki) with { Value = _ => pki.Stamps.Token("another"u8.ToArray()) }).In(Letter.Value)
        ),
        // Who it is.
        new("the root is unknown", pki => Signed(pki)) { IsRootKnown = false },
        new(
            "the signer vouches for themselves",
            pki =>
                Sign(pki, TestAuthority.Root("Jane Roe", order => order with { IsAuthority = false, Usage = null }).Own)
                    .In(Letter.Value)
        ),
        new(
            "the certificate is not for documents",
            pki => Sign(pki, pki.Signer(new CertificateOrder { Purposes = [TestOids.ServerSigning] })).In(Letter.Value)
        ),
        new("somebody's certificate for letters issued another", ByLeaf),
        new("another certificate for the same key is put beside it", Swapped),
        new("the certificate was taken back before the time stamp", pki => Revoked(pki, SignatureLevel.BaselineT, Day)),
        new(
            "the certificate was taken back after the time stamp",
            pki => Revoked(pki, SignatureLevel.BaselineT, TestTimes.Now.AddDays(5))
        )
        {
            Now = TestTimes.Now.AddDays(10),
        },
        new(
            "the certificate was taken back, and nothing proves the time",
            pki => Revoked(pki, SignatureLevel.BaselineB, TestTimes.Now.AddDays(5))
        )
        {
            Now = TestTimes.Now.AddDays(10),
        },
        new("somebody else of the issuer's name says that it was taken back", ByNamesake),
        new("the certificate holds, says a server's answer inside", Answered),
        // How it was made.
        new(
            "the digest is SHA-1",
            pki =>
                (
                    Sign(pki) with
                    {
                        Value = content => (Cms(pki) with { Digest = HashAlgorithmName.SHA1 }).Of(content),
                    }
                ).In(Letter.Value)
        ),
        new(
            "the key has 1024 bits",
            pki => Sign(pki, pki.Signer(new CertificateOrder { Kind = KeyKind.ShortRsa })).In(Letter.Value)
        ),
        new(
            "two signers in one signature",
            pki =>
                (Sign(pki) with { Value = content => (Cms(pki) with { MoreSigners = [Others(pki)] }).Of(content) }).In(
                    Letter.Value
                )
        ),
        new(
            "a kind that nobody can check",
            pki => (Sign(pki) with { SubFilter = "adbe.x509.rsa_sha1" }).In(Letter.Value)
        ),
        new(
            "made by another program, without attributes",
            pki =>
                (
                    Sign(pki) with
                    {
                        SubFilter = "adbe.pkcs7.detached",
                        Value = content => (Cms(pki) with { HasAttributes = false }).Of(content),
                    }
                ).In(Letter.Value)
        ),
        .. OfTrust,
        // Two contents in one file.
        .. TwoContents.All,
    ];

    internal static TestCertificate Others(TestPki pki) =>
        pki.Signer(new CertificateOrder("The Others") { Organization = null, KeyOwner = "others" });

    internal static byte[] Signed(
        TestPki pki,
        SignatureLevel level = SignatureLevel.BaselineB,
        byte[]? file = null,
        TestCertificate? signer = null
    ) => TestSigning.Done(TestSigning.Sign(pki, file ?? Letter.Value, level, signer));

    private static byte[] SignedTwice(TestPki pki)
    {
        var signer = pki.Signer();
        return Signed(pki, file: Signed(pki, signer: signer), signer: signer);
    }

    private static byte[] Reasoned(TestPki pki) =>
        (Sign(pki) with { More = "/M(D:20260615120000Z)/Name(Jane Roe)/Reason(We send this letter)" }).In(Letter.Value);

    private static CmsOrder Cms(TestPki pki, TestCertificate? signer = null)
    {
        var own = signer ?? pki.Signer();
        return new CmsOrder(own) { Certificates = [own, pki.Issuer.Own] };
    }

    internal static FileSignature Sign(TestPki pki, TestCertificate? signer = null) =>
        Signature(pki, signer, "Signature1");

    internal static FileSignature Signature(TestPki pki, TestCertificate? signer, string field)
    {
        var cms = Cms(pki, signer);
        return new FileSignature(cms.Of) { Field = field };
    }

    private static byte[] Stamped(TestPki pki, Func<byte[], byte[]> stamp) =>
        (Sign(pki) with { Value = (Cms(pki) with { Timestamp = stamp }).Of }).In(Letter.Value);

    private static FileSignature DocumentStamp(TestPki pki) =>
        new(pki.Stamps.Token)
        {
            Field = "Signature2",
            Type = "DocTimeStamp",
            SubFilter = "ETSI.RFC3161",
            More = string.Empty,
        };

    private static byte[] Stamp(TestPki pki, byte[] file) => DocumentStamp(pki).In(file);

    private static byte[] Certified(TestPki pki) =>
        (
            Sign(pki) with
            {
                More =
                    "/M(D:20260615120000Z)/Name(Jane "
                    + "Roe)/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/V/1.2/P 1>>>>]",
            }
        ).In(Letter.Value);

    // One dictionary with its signature in both fields.
    private static byte[] InTwoPlaces(TestPki pki)
    {
        var second = PdfSurvey.Of(Letter.Value)!.Fields[1].Widget;
        return (
            Sign(pki) with
            {
                Beside = addition =>
                    addition.Put(
                        second.Number,
                        Encoding.Latin1.GetString(
                            second
                                .With(
                                    "V",
                                    string.Create(
                                        CultureInfo.InvariantCulture,
                                        $"{PdfSurvey.Of(Letter.Value)!.Size} 0 R"
                                    )
                                )
                                .Span
                        )
                    ),
            }
        ).In(Letter.Value);
    }

    private static byte[] ByLeaf(TestPki pki)
    {
        var leaf = pki.Signer(new CertificateOrder("Leaf"));
        var minister = TestAuthority.Of(leaf).Issue(new CertificateOrder("Minister"));
        return (
            Sign(pki) with
            {
                Value = (new CmsOrder(minister) { Certificates = [minister, leaf, pki.Issuer.Own] }).Of,
            }
        ).In(Letter.Value);
    }

    private static byte[] Swapped(TestPki pki)
    {
        var minister = pki.Signer(new CertificateOrder("Minister") { KeyOwner = "Jane Roe" });
        return (Sign(pki) with { Value = (Cms(pki, minister) with { Named = pki.Signer() }).Of }).In(Letter.Value);
    }

    private static byte[] Revoked(TestPki pki, SignatureLevel level, DateTimeOffset time)
    {
        var signer = pki.Signer();
        var signed = Signed(pki, level, signer: signer);
        return Prove(
            pki,
            signed,
            (
                new RevocationListOrder(new RevokedEntry(signer, time, 1))
                {
                    From = time.AddDays(1),
                    Until = time.AddDays(8),
                }
            ).By(pki.Issuer.Own)
        );
    }

    private static byte[] ByNamesake(TestPki pki)
    {
        var signer = pki.Signer();
        var namesake = TestAuthority.Root("Test Issuer", order => order with { KeyOwner = "somebody else" });
        return Prove(
            pki,
            Signed(pki, signer: signer),
            new RevocationListOrder(new RevokedEntry(signer, Day)).By(namesake.Own)
        );
    }

    private static byte[] Answered(TestPki pki)
    {
        var signer = pki.Signer(new CertificateOrder { ServerAddresses = [TestPki.AnswerServer] });
        return Signed(pki, SignatureLevel.BaselineLT, signer: signer);
    }

    // Proof as another program could add it.
    private static byte[] Prove(TestPki pki, byte[] file, byte[] list)
    {
        var survey = PdfSurvey.Of(file)!;
        var addition = Addition.To(file);
        var number = addition.NextNumber;
        return addition
            .Put(
                number,
                string.Create(CultureInfo.InvariantCulture, $"<</Certs[{number + 1} 0 R]/CRLs[{number + 2} 0 R]>>")
            )
            .Put(number + 1, Stream(Encoding.Latin1.GetString(pki.Issuer.Own.Der)))
            .Put(number + 2, Stream(Encoding.Latin1.GetString(list)))
            .Put(
                survey.Root.Number,
                Encoding.Latin1.GetString(
                    survey.Catalog.With("DSS", string.Create(CultureInfo.InvariantCulture, $"{number} 0 R")).Span
                )
            )
            .Write();
    }

    // So many bytes from the first place of a text that follows another.
    private static byte[] Flip(byte[] file, string after, string at, int offset)
    {
        var start = file.AsSpan().IndexOf(Encoding.Latin1.GetBytes(after));
        var place = file.AsSpan(start).IndexOf(Encoding.Latin1.GetBytes(at));
        Assert.True(start > 0 && place > 0, $"'{after}' and '{at}' do not stand in the file");
        file[start + place + offset] ^= 1;
        return file;
    }

    private static byte[] Replace(byte[] file, string from, string to)
    {
        var place = file.AsSpan().LastIndexOf(Encoding.Latin1.GetBytes(from));
        Assert.True(place > 0 && from.Length == to.Length);
        Encoding.Latin1.GetBytes(to, file.AsSpan(place));
        return file;
    }

    // The digits between the angle brackets.
    private static byte[] ChangeContents(byte[] file, Action<byte[]> change)
    {
        var place = Verified.Of(file).SignatureFields[0].Value!.ContentsRange!.Value;
        var digits = file[(place.Start + 1)..(place.End - 1)];
        change(digits);
        digits.CopyTo(file, place.Start + 1);
        return file;
    }

    private static byte[] ChangeValue(byte[] file, Action<byte[]> change) =>
        ChangeContents(
            file,
            digits =>
            {
                var value = Verified.Of(file).SignatureFields[0].Value!.Contents.ToArray();
                change(value);
                Encoding.ASCII.GetBytes(Convert.ToHexString(value), digits);
            }
        );

    internal static string Stream(string data) =>
        string.Create(CultureInfo.InvariantCulture, $"<</Length {data.Length}>>\nstream\n{data}\nendstream");

    private static byte[] Change(byte[] file, string inObject, string from, string to)
    {
        var number = EditableFile.Of(file).NumberOf(inObject, from);
        return Addition
            .To(file)
            .Put(number, EditableFile.WithLength(EditableFile.Of(file).Replace(inObject, from, to).TextOf(number)))
            .Write();
    }

    // As it is spelled, with another name in it.
    private static byte[] ReplaceSignature(byte[] file)
    {
        var number = Verified.Of(file).SignatureFields[0].Value!.ObjectNumber;
        var text = Encoding.Latin1.GetString(file);
        var start = text.IndexOf(
            string.Create(CultureInfo.InvariantCulture, $"\n{number} 0 obj\n"),
            StringComparison.Ordinal
        );
        var value = text[
            text.IndexOf("<<", start, StringComparison.Ordinal)..text.IndexOf(
                "\nendobj",
                start,
                StringComparison.Ordinal
            )
        ];
        return Addition
            .To(file)
            .Put(number, value.Replace("(Jane Roe)", "(Joan Roe)", StringComparison.Ordinal))
            .Write();
    }

    private static byte[] ReplaceContent(byte[] file) =>
        Addition.To(file).Put(EditableFile.Of(file).NumberOf(Content), Stream("q\nQ\n")).Write();

    private static byte[] AppendPage(byte[] file)
    {
        var editable = EditableFile.Of(file);
        var (tree, page) = (editable.NumberOf("/Type /Pages"), editable.NumberOf("/Type /Page/"));
        var addition = Addition.To(file);
        var number = addition.NextNumber;
        var text = editable
            .TextOf(tree)
            .Replace("/Count 1", "/Count 2", StringComparison.Ordinal)
            .Replace(
                " 0 R]",
                string.Create(CultureInfo.InvariantCulture, $" 0 R {number} 0 R]"),
                StringComparison.Ordinal
            );
        Assert.NotEqual(editable.TextOf(tree), text);
        return addition.Put(tree, text).Put(number, editable.TextOf(page)).Write();
    }

    private static byte[] Covered()
    {
        var file = EditableFile.Of(SignableLetters.TwoFields);
        var cover = file.Add("<<>>\nstream\n/Artifact BMC\n1 1 1 rg 0 0 612 792 re f\nEMC\n\nendstream");
        return file.Replace("/Type /Page/", "/Contents [# 0 R # 0 R]", $"/Contents [$1 $2 {cover} 0 R]").Write();
    }

    private static byte[] Uncover(byte[] file) =>
        Change(file, "/Type /Page/", "/Contents [# 0 R # 0 R # 0 R]", "/Contents [$1 $2]");

    private static byte[] Shadow()
    {
        var file = EditableFile.Of(SignableLetters.TwoFields);
        file.Add("<<>>\nstream\nBT (shadow) Tj ET\nendstream");
        return file.Write();
    }

    private static byte[] BringToLight(byte[] file) =>
        Change(
            file,
            "/Type /Page/",
            "/Contents [# 0 R # 0 R]",
            string.Create(CultureInfo.InvariantCulture, $"/Contents {EditableFile.Of(file).NumberOf("(shadow)")} 0 R")
        );

    private static byte[] ShadowCatalog()
    {
        var file = EditableFile.Of(SignableLetters.TwoFields);
        file.Add(file.TextOf(file.NumberOf("/Type /Catalog")).Replace("(en-US)", "(xx)", StringComparison.Ordinal));
        return file.Write();
    }

    private static byte[] TakeOver(byte[] file) =>
        Addition
            .To(file)
            .Trailer(
                "Root",
                string.Create(CultureInfo.InvariantCulture, $"{EditableFile.Of(file).NumberOf("/Lang (xx)")} 0 R")
            )
            .Write();
}
