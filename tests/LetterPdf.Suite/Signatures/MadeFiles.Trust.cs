using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using LetterPdf.Tests.Pki;
using LetterPdf.Tests.Signatures;
using LetterPdf.Trust;
using LetterPdf.Verification;
using LetterPdf.Verification.Tests;

namespace LetterPdf.Suite.Signatures;

/// <summary>Signatures by other programs, drawings that come with them, and certificates that must not be
/// believed.</summary>
internal static partial class MadeFiles
{
    private const string Paint = "1 1 1 rg 0 0 612 792 re f";

    private static MadeFile[] OfTrust =>
        [
            // Signed with other programs.
            new(
                "the second signed with another program",
                pki => Foreign(pki, "/M(D:20260615120000Z)/AP<</N @ 0 R>>", string.Empty)
            ),
            new(
                "the second signed with another program, and brought a field along that nobody sees",
                pki => InOwnField(pki, "/Rect[0 0 0 0]")
            ),
            new(
                "made by another program, which names no certificate in what it signs",
                pki =>
                    (
                        Sign(pki) with
                        {
                            Value = (Cms(pki) with { WithoutAttributes = [TestOids.SigningCertificateV2] }).Of,
                        }
                    ).In(Letter.Value)
            ),
            new(
                "made by another program, in BER",
                pki =>
                    (
                        Sign(pki) with
                        {
                            SubFilter = "adbe.pkcs7.detached",
                            Value = content => IndefiniteForm.Of(Cms(pki).Of(content), 3),
                        }
                    ).In(Letter.Value)
            ),
            // Something is drawn with a signature.
            new("the second signature's appearance covers the page", pki => Foreign(pki, "/AP<</N @ 0 R>>", Paint)),
            new(
                "the second signature makes its place as large as the page",
                pki =>
                    Foreign(
                        pki,
                        "/AP<</N @ 0 R>>",
                        Paint,
                        text => text.Replace("/Rect [0 0 0 0]", "/Rect [0 0 612 792]", StringComparison.Ordinal)
                    )
            ),
            new(
                "a further signature is drawn over the text",
                pki => InOwnField(pki, "/Rect[72 300 540 700]/AP<</N @ 0 R>>")
            ),
            new(
                "a further signature has viewers draw all fields anew",
                pki => InOwnField(pki, "/Rect[0 0 0 0]", "/NeedAppearances true")
            ),
            new(
                "a further signature brings a script along",
                pki => InOwnField(pki, "/Rect[0 0 0 0]/AA<</E<</S/JavaScript/JS(app.alert)>>>>")
            ),
            new(
                "the second signature's appearance is exchanged afterwards",
                pki => Repainted(Foreign(pki, "/AP<</N @ 0 R>>", "% nothing"))
            ),
            // Whom to believe.
            new(
                "the issuer is for servers only",
                pki => SignedBelow(pki, order => order with { Purposes = [TestOids.ServerSigning] })
            ),
            new(
                "the issuer may vouch for another organization only",
                pki => SignedBelow(pki, order => order with { Extensions = [Condition.Names(["Ministry"])] })
            ),
            new(
                "the issuer asks for rules that the signer's certificate does not name",
                pki =>
                    SignedBelow(
                        pki,
                        order => order with { Extensions = [Condition.Policies("1.2.3.1"), Condition.Constraints(0)] }
                    )
            ),
            new(
                "the issuer's certificate was made with SHA-1",
                pki =>
                    SignedBelow(
                        pki,
                        order => order with { Digest = System.Security.Cryptography.HashAlgorithmName.SHA1 }
                    )
            ),
            new("a root of the same name vouches", ByOtherRoot),
            new(
                "the signer vouches for themselves as OpenSSL does it",
                pki =>
                    Sign(
                            pki,
                            TestAuthority
                                .Root("Jane Roe", order => order with { Usage = X509KeyUsageFlags.DigitalSignature })
                                .Own
                        )
                        .In(Letter.Value)
            ),
            new(
                "the time stamp is ten hours ahead",
                pki => Stamped(pki, value => (pki.Stamps with { Time = TestTimes.Now.AddHours(10) }).Token(value))
            ),
            new(
                "the certificate was taken back in the very second",
                pki => Revoked(pki, SignatureLevel.BaselineT, TestTimes.Now)
            )
            {
                Now = TestTimes.Now.AddDays(10),
            },
        ];

    // Signed like poppler and others do: in the existing field, with more entries in it; the mark is an appearance
    // with that content.
    private static byte[] Foreign(TestPki pki, string more, string content, Func<string, string>? change = null)
    {
        var file = Signed(pki);
        var (signature, field) = (Signature(pki, Others(pki), "Signature2"), PdfSurvey.Of(file)!.Fields[1].Widget);
        return (
            signature with
            {
                SubFilter = "adbe.pkcs7.detached",
                Beside = addition =>
                {
                    var number = addition.NextNumber;
                    var text = Encoding.Latin1.GetString(field.With("V", Reference(number - 1)).Span);
                    return addition
                        .Put(field.Number, Marked(With(change?.Invoke(text) ?? text, more), number))
                        .Put(number, Form(content));
                },
            }
        ).In(file);
    }

    private static byte[] InOwnField(TestPki pki, string look, string inForm = "")
    {
        var file = Signed(pki);
        var editable = EditableFile.Of(file);
        var (page, form, field) = (
            editable.NumberOf("/Type /Page/"),
            editable.NumberOf("/SigFlags"),
            PdfSurvey.Of(file)!.Fields[1].Widget
        );
        return (
            Signature(pki, Others(pki), "Signature2") with
            {
                SubFilter = "adbe.pkcs7.detached",
                Beside = addition =>
                {
                    var number = addition.NextNumber;
                    addition
                        .Put(field.Number, Encoding.Latin1.GetString(field.Dictionary.Span))
                        .Put(
                            number,
                            Marked(
                                $"<</Type/Annot/Subtype/Widget/FT/Sig/T(Extra)/F 132/P {Reference(page)}/V "
                                    + $"{Reference(number - 1)}{look}>>",
                                number + 1
                            )
                        )
                        .Put(form, With(Longer(editable.TextOf(form), "/Fields [", number), inForm))
                        .Put(page, Longer(editable.TextOf(page), "/Annots [", number));
                    return look.Contains('@', StringComparison.Ordinal)
                        ? addition.Put(number + 1, Form(Paint))
                        : addition;
                },
            }
        ).In(file);
    }

    private static byte[] Repainted(byte[] file) =>
        Addition.To(file).Put(EditableFile.Of(file).NumberOf("% nothing"), Form(Paint)).Write();

    private static byte[] SignedBelow(TestPki pki, Func<CertificateOrder, CertificateOrder> change)
    {
        var issuer = pki.Root.Intermediate("Another Issuer", change);
        var signer = issuer.Issue(new CertificateOrder());
        return (Sign(pki) with { Value = (new CmsOrder(signer) { Certificates = [signer, issuer.Own] }).Of }).In(
            Letter.Value
        );
    }

    private static byte[] ByOtherRoot(TestPki pki)
    {
        var root = TestAuthority.Root(change: order => order with { KeyOwner = "somebody else" });
        var signer = root.Issue(new CertificateOrder());
        return (Sign(pki) with { Value = (new CmsOrder(signer) { Certificates = [signer, root.Own] }).Of }).In(
            Letter.Value
        );
    }

    private static string With(string dictionary, string more) =>
        $"{dictionary[..dictionary.LastIndexOf(">>", StringComparison.Ordinal)]}{more}>>";

    private static string Marked(string text, int number) =>
        text.Replace("@", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");

    private static string Form(string content) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Length {content.Length}>>\nstream\n{content}\nendstream"
        );

    private static string Longer(string text, string list, int number)
    {
        var end = text.IndexOf(']', text.IndexOf(list, StringComparison.Ordinal));
        return $"{text[..end]} {Reference(number)}{text[end..]}";
    }
}
