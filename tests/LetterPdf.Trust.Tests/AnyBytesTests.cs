using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CsCheck;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests;

/// <summary>For any bytes there is a result, after a bounded amount of work.</summary>
public sealed class AnyBytesTests
{
    // Megabytes, of which nothing here takes more than a few.
    private const int MostWork = 100;

    private static readonly byte[] Letter = "A letter."u8.ToArray();

    private static readonly TestPki Pki = new();

    private static readonly TestCertificate Signer = Pki.Signer();

    private static readonly TestCertificate RsaSigner = Pki.Signer(
        new CertificateOrder
        {
            Kind = KeyKind.RsaPss,
            KeyOwner = "pss",
            Purposes = [TestOids.EmailProtection],
            ServerAddresses = [TestPki.AnswerServer],
            ListAddresses = [TestPki.SignerList],
        }
    );

    // Well-formed parts in the wrong places.
    private static readonly byte[][] Parts =
    [
        [0x30, 0x80],
        [0, 0],
        [5, 0],
        [2, 1, 0],
        [4, 0],
        [6, 1, 0],
        [0x31, 0],
        [0x30, 0],
        [0x24, 0x80],
        [0x30, 0x84, 0x7F, 0xFF, 0xFF, 0xFF],
        [0x0A, 1, 1],
        [0x0A, 0],
        [2, 0],
        [3, 1, 0],
        [3, 2, 9, 0],
        [0x18, 4, 0x39, 0x39, 0x39, 0x39],
        [0x17, 1, 0x5A],
        [1, 1, 0],
        [0xA0, 0],
        [0x80, 0x80],
        .. Enumerable.Repeat<byte[]>([0x30, 0x80, 0x30, 0x80, 0x30, 0x80, 0x30, 0x80, 0x30, 0x80, 0x30, 0x80], 1),
    ];

    private static readonly Gen<Func<byte[], byte[]>> Mutation = Gen.Select(
        Gen.Double[0, 1],
        Gen.Double[0, 1],
        Gen.Int[1, 24],
        Gen.OneOf([.. Enumerable.Range(0, 6).Select(Gen.Const)]),
        Gen.OneOf([.. Parts.Select(Gen.Const)]),
        (place, other, length, kind, part) =>
            (Func<byte[], byte[]>)(bytes => Mutate(bytes, place, other, length, kind, part))
    );

    private static readonly Gen<Func<byte[], byte[]>> Mutations = Mutation
        .Array[1, 3]
        .Select(all => (Func<byte[], byte[]>)(bytes => all.Aggregate(bytes, (current, one) => one(current))));

    [Fact]
    public void Any_bytes_as_anything() =>
        Gen
            .Byte.Array[0, 300]
            .Sample(
                bytes =>
                {
                    AsSignature(bytes);
                    AsProof(bytes);
                    AsFile(bytes);
                    AsAnswer(bytes);
                },
                iter: Cases.Of(300)
            );

    [Fact]
    public void A_changed_signature()
    {
        byte[][] all =
        [
            (new CmsOrder(Signer) { Certificates = [Signer, Pki.Issuer.Own], Timestamp = Pki.Stamps.Token }).Of(Letter),
            (new CmsOrder(RsaSigner) { Certificates = [RsaSigner, Pki.Issuer.Own], IsByKeyIdentifier = true }).Of(
                Letter
            ),
            Pki.Stamps.Token(Letter),
            IndefiniteForm.Of(new CmsOrder(Signer).Of(Letter), 4),
        ];
        Sample(all, AsSignature, 500);
    }

    [Fact]
    public void Signed_attributes_with_any_values() =>
        Mutations.Sample(
            mutation =>
            {
                // Changed before they are signed, so that the signature is valid and everything is read.
                var order = new CmsOrder(Signer) { Certificates = [Signer, Pki.Issuer.Own] };
                AsSignature(Resigned(order.Of(Letter), mutation));
            },
            iter: Cases.Of(300)
        );

    [Fact]
    public void Changed_lists_and_answers()
    {
        byte[][] all =
        [
            new RevocationListOrder(
                new RevokedEntry(Signer, TestTimes.Now, 1) { InvalidSince = TestTimes.Now.AddDays(-1) }
            )
            {
                Scope = ListScope.Address(TestPki.SignerList),
            }.By(Pki.Issuer.Own),
            new OcspOrder(Signer, Pki.Issuer.Own) { Revoked = TestTimes.Now, Reason = 4 }.By(
                Pki.Issuer.Issue(CertificateOrder.ForOcsp())
            ),
            new OcspOrder(Signer, Pki.Issuer.Own).By(Pki.Issuer.Own),
        ];
        Sample(all, AsProof, 500);
    }

    [Fact]
    public void A_changed_answer_of_a_time_stamp_server() =>
        Mutations.Sample(
            mutation =>
            {
                var network = new MemoryNetwork().With(
                    TestPki.StampServer,
                    request => mutation(Pki.Stamps.Answer(request))
                );
                CountedWork.AssertWithin(
                    MostWork,
                    () => TimestampAuthority.Ask(network, new Uri(TestPki.StampServer), Letter, TestTimes.Now)
                );
            },
            iter: Cases.Of(300)
        );

    [Fact]
    public void Changed_certificates() =>
        Sample([Signer.Der, RsaSigner.Der, Pki.Issuer.Own.Der, Pki.Clock.Der], AsCertificate, 800);

    [Fact]
    public void Changed_files_with_keys()
    {
        byte[][] all =
        [
            Signer.Pkcs12("x", Pki.Issuer.Own),
            RsaSigner.Pkcs12("x"),
            Signer.PemFile(Pki.Issuer.Own),
            RsaSigner.PemFile(),
            Encoding.ASCII.GetBytes(Signer.Pem + Signer.Key.EncryptedPem("x")),
            Encoding.ASCII.GetBytes(Signer.Pem + Signer.Key.OlderPem),
        ];
        Sample(all, AsFile, 300);
    }

    [Fact]
    public void A_changed_key_in_a_whole_file() =>
        Gen.Select(Mutations, Gen.Bool)
            .Sample(
                (mutation, isRsa) =>
                {
                    var signer = isRsa ? RsaSigner : Signer;
                    AsFile(
                        Encoding.ASCII.GetBytes(
                            signer.Pem + PemEncoding.WriteString("PRIVATE KEY", mutation(signer.Key.Pkcs8))
                        )
                    );
                },
                iter: Cases.Of(300)
            );

    // A thousand namesakes of the issuer, among which the right one must be found, for each of a hundred signatures;
    // and the same list as often.
    [Fact]
    public void A_crowd_of_certificates_is_gone_through_once()
    {
        var crowd = Enumerable
            .Range(0, 1000)
            .Select(_ => TestAuthority.Root("Test Issuer", order => order with { KeyOwner = "namesake" }).Own)
            .ToArray();
        var kept = new ProofData(
            [.. crowd.Select(one => (ReadOnlyMemory<byte>)one.Der)],
            [.. Enumerable.Repeat((ReadOnlyMemory<byte>)new RevocationListOrder().By(Pki.Issuer.Own), 1000)],
            []
        );
        var signed = (
            new CmsOrder(Signer)
            {
                Certificates = [Signer, .. crowd.Take(90), Pki.Issuer.Own],
                Timestamp = Pki.Stamps.Token,
            }
        ).Of(Letter);
        var validator = new SignatureValidator(Pki.Trust, kept);
        for (var i = 0; i < 100; i++)
        {
            Assert.True(validator.Validate(signed, Letter).Holds);
        }

        Assert.InRange(validator.Work.Spent, 90, 100);
    }

    // Each signature has a certificate of its own, so that no earlier answer can be reused.
    [Fact]
    public void What_is_more_than_any_real_file_has_is_given_up_and_trusted_no_more()
    {
        var lists = Enumerable
            .Range(0, 200)
            .Select(i =>
                (ReadOnlyMemory<byte>)
                    (new RevocationListOrder() with { From = TestTimes.Now.AddSeconds(-i) }).By(Pki.Issuer.Own)
            )
            .ToArray();
        var validator = new SignatureValidator(Pki.Trust, new ProofData([], [.. lists], []));
        var verdicts = Enumerable
            .Range(0, 120)
            .Select(_ => Pki.Signer())
            .Select(signer =>
                validator.Validate(
                    (new CmsOrder(signer) { Certificates = [signer, Pki.Issuer.Own] }).Of(Letter),
                    Letter
                )
            )
            .ToList();
        Assert.True(verdicts[0].Holds);
        Assert.False(verdicts[^1].Holds);
        Assert.Equal(
            ["the file brings more certificates and lists along than any real one, so they were not all gone through"],
            verdicts[^1].Problems.Said()
        );
        Assert.Equal(ProofWork.Most + 1, validator.Work.Spent);
    }

    private static void Sample(byte[][] originals, Action<byte[]> use, int cases) =>
        Gen.Select(Gen.OneOf([.. originals.Select(Gen.Const)]), Mutations)
            .Sample((bytes, mutation) => use(mutation(bytes)), iter: Cases.Of(cases));

    private static void AsSignature(byte[] bytes) =>
        CountedWork.AssertWithin(
            MostWork,
            () =>
            {
                var validator = new SignatureValidator(Pki.Trust, new ProofData([bytes, Signer.Der], [bytes], [bytes]));
                var verdict = validator.Validate(bytes, Letter);
                Assert.Equal(verdict.Problems.IsEmpty, verdict.Holds);
                _ = validator.ValidateTimestamp(bytes, Letter);
            }
        );

    private static void AsProof(byte[] bytes) =>
        CountedWork.AssertWithin(
            MostWork,
            () =>
            {
                foreach (var certificate in (TestCertificate[])[Signer, Pki.Issuer.Own])
                {
                    RevocationEvidence
                        .Of(new ProofData([], [bytes], [bytes]))
                        .StatusOf(certificate.Certificate, Pki.Issuer.Own.Certificate, TestTimes.Now, TestTimes.Now);
                }
            }
        );

    private static void AsAnswer(byte[] bytes) =>
        CountedWork.AssertWithin(
            MostWork,
            () =>
                TimestampAuthority.Ask(
                    new MemoryNetwork().With(TestPki.StampServer, () => bytes),
                    new Uri(TestPki.StampServer),
                    Letter,
                    TestTimes.Now
                )
        );

    private static void AsFile(byte[] bytes) =>
        CountedWork.AssertWithin(
            MostWork,
            () =>
            {
                _ = CertificateFile.Read(bytes);
                _ = IdentityFile.NeedsPassphrase(bytes, default);
                _ = IdentityFile.Read(bytes, default, null);
                _ = IdentityFile.Read(Signer.PemFile(), bytes, "x");
                if (IdentityFile.Read(bytes, default, "x") is { IsDone: true } identity)
                {
                    _ = SignerPath.Of(identity.Value, Pki.Trust);
                    _ = identity.Value.Facts.FullName;
                }
            }
        );

    // As a signer, a time stamp authority, an issuer and an OCSP responder.
    private static void AsCertificate(byte[] bytes) =>
        CountedWork.AssertWithin(
            MostWork,
            () =>
            {
                if (CertificateFile.Decode(bytes) is not { } certificate)
                {
                    return;
                }

                _ = CertificateFacts.Of(certificate).FullName;
                _ = CertificatePurpose.AgainstDocuments(certificate);
                _ = (
                    CertificatePurpose.IsForTimestamps(certificate),
                    CertificatePurpose.IsForOcsp(certificate),
                    DistributionPoints.Of(certificate),
                    DistributionPoints.ServersOf(certificate)
                );
                _ = CertificatePath.Build(
                    certificate,
                    [Pki.Issuer.Own.Certificate],
                    [Pki.Root.Own.Certificate],
                    TestTimes.Now,
                    PathUse.Documents
                );
                _ = CertificatePath.Build(
                    Signer.Certificate,
                    [certificate],
                    [Pki.Root.Own.Certificate],
                    TestTimes.Now,
                    PathUse.Documents
                );
                _ = CertificatePath.Build(
                    Signer.Certificate,
                    [Pki.Issuer.Own.Certificate],
                    [certificate],
                    TestTimes.Now,
                    PathUse.Documents
                );
                var changed = new TestCertificate(certificate, Signer.Key);
                _ = new SignatureValidator(Pki.Trust, ProofData.None).Validate(
                    new CmsOrder(changed).Of(Letter),
                    Letter
                );
                _ = TimestampToken.Read(new TimestampOrder(changed).Token(Letter), []);
                AsProof(new OcspOrder(Signer, Pki.Issuer.Own).By(changed));
            }
        );

    // Signs the attributes of a signature anew after they were changed.
    private static byte[] Resigned(byte[] signed, Func<byte[], byte[]> mutation)
    {
        var attributes = SignedData.Read(signed).Value!.Signer.SignedAttributes;
        var changed = mutation(attributes);
        byte[] old = [0xA0, .. attributes[1..]];
        var at = signed.AsSpan().IndexOf(old);
        if (changed.Length != attributes.Length)
        {
            return [.. signed[..at], .. changed, .. signed[(at + old.Length)..]];
        }

        var value = Signer.Key.Sign([0x31, .. changed[1..]], HashAlgorithmName.SHA256);
        var tail = signed[(at + old.Length)..];
        var place = tail.AsSpan().LastIndexOf((byte[])[4, (byte)(tail.Length - tail.AsSpan().IndexOf((byte)4) - 2)]);
        return place < 0 || tail.Length - place - 2 != value.Length
            ? [.. signed[..at], 0xA0, .. changed[1..], .. tail]
            : [.. signed[..at], 0xA0, .. changed[1..], .. tail[..(place + 2)], .. value];
    }

    private static byte[] Mutate(byte[] bytes, double place, double other, int length, int kind, byte[] part)
    {
        var at = (int)(place * bytes.Length);
        var from = (int)(other * bytes.Length);
        var end = Math.Min(bytes.Length, at + length);
        var chunk = bytes[from..Math.Min(bytes.Length, from + length)];
        return kind switch
        {
            0 =>
            [
                .. bytes[..at],
                .. bytes[at..Math.Min(bytes.Length, at + 1)].Select(value => (byte)(value ^ (1 << (length % 8)))),
                .. bytes[Math.Min(bytes.Length, at + 1)..],
            ],
            1 => [.. bytes[..at], .. bytes[end..]],
            2 => [.. bytes[..at], .. part, .. bytes[at..]],
            3 => [.. bytes[..at], .. part, .. bytes[Math.Min(bytes.Length, at + part.Length)..]],
            4 => [.. bytes[..at], .. chunk, .. bytes[Math.Min(bytes.Length, at + chunk.Length)..]],
            _ => [.. bytes[..at], .. bytes[at..end].Select(_ => (byte)length), .. bytes[end..]],
        };
    }
}
