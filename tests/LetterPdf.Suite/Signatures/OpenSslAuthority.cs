using System.Globalization;

namespace LetterPdf.Suite.Signatures;

/// <summary>
/// A certificate authority made with OpenSSL: a root, signers with keys of each kind, a time stamp authority, a
/// revocation list, and servers for all of these on 127.0.0.1.
/// </summary>
public sealed class OpenSslAuthority : IDisposable
{
    public const string Passphrase = "a passphrase with spaces";

    private readonly TemporaryFolder _folder = new();
    private readonly OpenSslServer _server;

    public OpenSslAuthority()
    {
        _server = new OpenSslServer(_folder.Path);
        _folder.Write("ca.cnf", Configuration());
        _folder.Write("index.txt", string.Empty);
        foreach (var counter in (string[])["serial", "crlnumber", "tsserial"])
        {
            _folder.Write(counter, "01\n");
        }

        Run(
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            "ca.key",
            "-out",
            "ca.crt",
            "-days",
            "3650",
            "-subj",
            "/CN=Root of the test",
            "-config",
            "ca.cnf",
            "-extensions",
            "root"
        );
        Issue("rsa", "signer", "-newkey", "rsa:2048");
        Issue("pss", "signer", "-newkey", "rsa-pss", "-pkeyopt", "rsa_keygen_bits:2048");
        Issue("p256", "signer", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        Issue("p384", "signer", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384");
        Issue("p521", "signer", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-521");
        Issue("listed", "listed", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        Issue("revoked", "signer", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        Issue("stamps", "stamps", "-newkey", "rsa:2048");
        Issue("status", "status", "-newkey", "rsa:2048");
        Run("ca", "-config", "ca.cnf", "-revoke", "revoked.crt", "-crl_reason", "keyCompromise");
        Run("ca", "-config", "ca.cnf", "-gencrl", "-out", "crl.pem");
        Run("crl", "-in", "crl.pem", "-outform", "DER", "-out", "ca.crl");
    }

    public string Root => _folder.File("ca.crt");

    /// <summary>The address of the server for time stamps.</summary>
    public string Stamps => _server.Address + "stamps";

    public string File(string name) => _folder.File(name);

    /// <summary>Runs OpenSSL in the authority's folder, and expects it to succeed.</summary>
    public string Run(params string[] arguments)
    {
        var (exitCode, output, error) = Tool.Start("openssl", arguments, _folder.Path);
        Assert.True(exitCode == 0, $"openssl {string.Join(' ', arguments)}\n{output}\n{error}");
        return output + error;
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    private void Issue(string name, string extensions, params string[] key)
    {
        Run([
            "req",
            "-new",
            .. key,
            "-nodes",
            "-keyout",
            $"{name}.key",
            "-out",
            $"{name}.csr",
            "-subj",
            $"/CN=Person of {name}/O=Organization of {name}",
            "-config",
            "ca.cnf",
        ]);
        Run(
            "ca",
            "-batch",
            "-config",
            "ca.cnf",
            "-extensions",
            extensions,
            "-in",
            $"{name}.csr",
            "-out",
            $"{name}.crt",
            "-notext"
        );
        Run(
            "pkcs12",
            "-export",
            "-in",
            $"{name}.crt",
            "-inkey",
            $"{name}.key",
            "-certfile",
            "ca.crt",
            "-out",
            $"{name}.p12",
            "-passout",
            $"pass:{Passphrase}"
        );
    }

    private string Configuration() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            [req]
            distinguished_name = name
            [name]
            [ca]
            default_ca = own
            [own]
            database = index.txt
            new_certs_dir = .
            serial = serial
            crlnumber = crlnumber
            certificate = ca.crt
            private_key = ca.key
            default_md = sha256
            default_crl_days = 30
            default_days = 365
            policy = policy
            [policy]
            commonName = supplied
            organizationName = supplied
            [root]
            basicConstraints = critical, CA:true
            keyUsage = critical, keyCertSign, cRLSign
            [signer]
            basicConstraints = critical, CA:false
            keyUsage = critical, digitalSignature, nonRepudiation
            extendedKeyUsage = emailProtection
            authorityInfoAccess = OCSP;URI:{_server.Address}status
            [listed]
            basicConstraints = critical, CA:false
            keyUsage = critical, digitalSignature
            crlDistributionPoints = URI:{_server.Address}list
            [stamps]
            basicConstraints = critical, CA:false
            keyUsage = critical, digitalSignature
            extendedKeyUsage = critical, timeStamping
            crlDistributionPoints = URI:{_server.Address}list
            [status]
            basicConstraints = critical, CA:false
            keyUsage = critical, digitalSignature
            extendedKeyUsage = OCSPSigning
            [tsa]
            default_tsa = clock
            [clock]
            serial = tsserial
            signer_cert = stamps.crt
            signer_key = stamps.key
            certs = ca.crt
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256, sha384, sha512
            ess_cert_id_alg = sha256

            """
        );
}
