using CsCheck;
using LetterPdf.Suite;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;
using LetterPdf.Trust;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Signing.Tests;

/// <summary>Any letter with a signature field can be signed, by any key and at any level, and remains
/// sound.</summary>
public sealed class AnyLetterTests
{
    private static readonly Gen<string> Names = Gen.OneOf([
        .. LetterRecipe.Names.Where(name => !LetterRecipe.Read(name).IsDraft).Select(Gen.Const),
    ]);

    private static readonly Gen<KeyKind> Kinds = Gen.OneOf([
        .. ((KeyKind[])[KeyKind.P256, KeyKind.P384, KeyKind.P521, KeyKind.Rsa, KeyKind.RsaPss]).Select(Gen.Const),
    ]);

    private static readonly Gen<SignatureLevel> Levels = Gen.OneOf([
        .. Enum.GetValues<SignatureLevel>().Select(Gen.Const),
    ]);

    [Fact]
    public void A_signed_letter_is_sound_and_its_signature_holds() =>
        Gen.Select(Names, Kinds, Levels)
            .Sample(
                (name, kind, level) =>
                {
                    var pki = new TestPki();
                    var letter = SignableLetters.Build(LetterRecipe.Read(name));
                    var signed = TestSigning.Done(
                        TestSigning.Sign(
                            pki,
                            letter,
                            level,
                            pki.Signer(new CertificateOrder { Kind = kind, KeyOwner = "shared" })
                        )
                    );
                    Assert.Equal(letter, signed[..letter.Length]);
                    Assert.Equal(
                        level,
                        TestSigning.AssertSound(signed, pki.Trust, signatures: 1).Signatures[0].Verdict.Level
                    );
                },
                iter: Cases.Of(6),
                threads: 1
            );
}
