using System.Collections.Immutable;
using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Model;

namespace LetterPdf.Trust;

/// <summary>
/// Opens a PKCS #12 file (RFC 7292). It tells a wrong passphrase from an unknown protection, so that nobody is sent
/// to look for another passphrase in vain.
/// </summary>
internal static class Pkcs12File
{
    /// <summary>Whether nobody needs to be asked: it opens with this passphrase, or with none at all.</summary>
    public static bool OpensWith(ReadOnlyMemory<byte> file, string passphrase) =>
        Decode(file) is not { } info
        || DerivationWork.IsTooMuch(file)
        || Ask(file, passphrase) switch
        {
            SealAnswer.Right => true,
            SealAnswer.Wrong => false,
            _ => Open(file, info, passphrase).IsDone,
        };

    public static Result<IdentityParts> Read(ReadOnlyMemory<byte> file, string? passphrase)
    {
        if (Decode(file) is not { } info)
        {
            return Reason.Of(IdentityProblem.NotPkcs12);
        }

        if (DerivationWork.IsTooMuch(file))
        {
            return Reason.Of(IdentityProblem.TooMuchWork);
        }

        var answer = Ask(file, passphrase ?? string.Empty);
        if (answer == SealAnswer.Wrong)
        {
            return Reason.Of(passphrase is null ? IdentityProblem.PassphraseMissing : IdentityProblem.WrongPassphrase);
        }

        var opened = Open(file, info, passphrase ?? string.Empty);
        return opened.Problem?.Is(IdentityProblem.WrongPassphrase) is true && answer != SealAnswer.Unknown
            ? Reason.Of(IdentityProblem.KeyShut)
            : opened;
    }

    private static SealAnswer Ask(ReadOnlyMemory<byte> file, string passphrase) =>
        Pkcs12Seal.Of(file)?.Ask(passphrase) ?? SealAnswer.Unknown;

    private static Pkcs12Info? Decode(ReadOnlyMemory<byte> file)
    {
        try
        {
            var info = Pkcs12Info.Decode(file, out var read);
            return read == file.Length ? info : null;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return null;
        }
    }

    private static Result<IdentityParts> Open(ReadOnlyMemory<byte> file, Pkcs12Info info, string passphrase)
    {
        var algorithms = EncryptedPart.AlgorithmsOf(file);
        var certificates = ImmutableArray.CreateBuilder<X509Certificate2>();
        var keys = ImmutableArray.CreateBuilder<Pkcs8PrivateKeyInfo>();
        foreach (var (index, contents) in info.AuthenticatedSafe.Index())
        {
            if (
                OpenContents(contents, algorithms.ElementAtOrDefault(index), passphrase, certificates, keys) is
                { } problem
            )
            {
                return problem;
            }
        }

        return new IdentityParts(certificates.ToImmutable(), keys.ToImmutable());
    }

    private static Reason? OpenContents(
        Pkcs12SafeContents contents,
        AlgorithmIdentifier? algorithm,
        string passphrase,
        ImmutableArray<X509Certificate2>.Builder certificates,
        ImmutableArray<Pkcs8PrivateKeyInfo>.Builder keys
    )
    {
        if (contents.ConfidentialityMode is Pkcs12ConfidentialityMode.PublicKey or Pkcs12ConfidentialityMode.Unknown)
        {
            return Reason.Of(IdentityProblem.ProtectedByCertificate);
        }

        if (
            contents.ConfidentialityMode == Pkcs12ConfidentialityMode.Password
            && Decrypt(contents, algorithm, passphrase) is { } problem
        )
        {
            return problem;
        }

        try
        {
            return contents
                .GetBags()
                .Select(bag => Add(bag, passphrase, certificates, keys))
                .FirstOrDefault(fault => fault is not null);
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Reason.Of(IdentityProblem.PartDamaged);
        }
    }

    private static Reason? Decrypt(Pkcs12SafeContents contents, AlgorithmIdentifier? algorithm, string passphrase)
    {
        try
        {
            contents.Decrypt(passphrase);
            return null;
        }
        catch (Exception fault) when (PlatformFault.IsOne(fault))
        {
            return Closed(algorithm);
        }
    }

    private static Reason? Add(
        Pkcs12SafeBag bag,
        string passphrase,
        ImmutableArray<X509Certificate2>.Builder certificates,
        ImmutableArray<Pkcs8PrivateKeyInfo>.Builder keys
    )
    {
        switch (bag)
        {
            case Pkcs12CertBag { IsX509Certificate: true } certificate:
                certificates.Add(
                    CertificateFile.Decode(certificate.GetCertificate().RawData) ?? throw new CryptographicException()
                );
                return null;
            case Pkcs12KeyBag key:
                keys.Add(Pkcs8PrivateKeyInfo.Decode(key.Pkcs8PrivateKey, out _, skipCopy: false));
                return null;
            case Pkcs12ShroudedKeyBag key:
                var opened = LockedKey.Open(key.EncryptedPkcs8PrivateKey, passphrase);
                if (opened.IsDone)
                {
                    keys.Add(opened.Value);
                }

                return opened.Problem;
            default:
                return null;
        }
    }

    /// <summary>Why what is encrypted so does not open.</summary>
    internal static Reason Closed(AlgorithmIdentifier? algorithm) =>
        (algorithm is null ? null : Protection.Problem(algorithm)) ?? Reason.Of(IdentityProblem.WrongPassphrase);
}
