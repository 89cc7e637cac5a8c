using System.Text;
using LetterPdf.Tests;
using LetterPdf.Tests.Pki;

namespace LetterPdf.Trust.Tests.Certificates;

/// <summary>Files of roots.</summary>
public sealed class CertificateFileTests
{
    private static readonly TestPki Pki = new();

    [Fact]
    public void Pem_with_several_and_der_with_one()
    {
        Assert.Equal(
            [Pki.Root.Own.Der, Pki.Issuer.Own.Der],
            CertificateFile
                .Read(Encoding.ASCII.GetBytes(Pki.Root.Own.Pem + Pki.Issuer.Own.Pem))
                .Value!.Items.Select(item => item.RawData)
        );
        Assert.Equal(
            [Pki.Root.Own.Der],
            CertificateFile.Read(Pki.Root.Own.Der).Value!.Items.Select(item => item.RawData)
        );
    }

    [Fact]
    public void Anything_else_is_said_not_to_be_one()
    {
        Assert.Equal("it is not a certificate (PEM or DER)", CertificateFile.Read("hello"u8.ToArray()).Problem.Said());
        Assert.Equal("it is not a certificate (PEM or DER)", CertificateFile.Read(default).Problem.Said());
        Assert.Equal(
            "there is no certificate in it",
            CertificateFile.Read("-----BEGIN X-----\nAAAA\n-----END X-----\n"u8.ToArray()).Problem.Said()
        );
    }
}
