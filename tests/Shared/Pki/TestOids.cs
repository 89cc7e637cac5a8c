using System.Security.Cryptography;

namespace LetterPdf.Tests.Pki;

/// <summary>Object identifiers, from the standards and not from the code under test.</summary>
internal static class TestOids
{
    public const string RsassaPss = "1.2.840.113549.1.1.10";
    public const string Mgf1 = "1.2.840.113549.1.1.8";
    public const string Data = "1.2.840.113549.1.7.1";
    public const string SignedData = "1.2.840.113549.1.7.2";
    public const string ContentType = "1.2.840.113549.1.9.3";
    public const string MessageDigest = "1.2.840.113549.1.9.4";
    public const string SigningTime = "1.2.840.113549.1.9.5";
    public const string SigningCertificate = "1.2.840.113549.1.9.16.2.12";
    public const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";
    public const string SignatureTimestamp = "1.2.840.113549.1.9.16.2.14";
    public const string TimestampInfo = "1.2.840.113549.1.9.16.1.4";
    public const string ServerSigning = "1.3.6.1.5.5.7.3.1";
    public const string EmailProtection = "1.3.6.1.5.5.7.3.4";
    public const string TimeStamping = "1.3.6.1.5.5.7.3.8";
    public const string OcspSigning = "1.3.6.1.5.5.7.3.9";
    public const string OcspBasic = "1.3.6.1.5.5.7.48.1.1";
    public const string DocumentSigning = "1.3.6.1.5.5.7.3.36";
    public const string NameConstraints = "2.5.29.30";
    public const string SubjectAlternativeName = "2.5.29.17";
    public const string BasicConstraints = "2.5.29.19";
    public const string CertificatePolicies = "2.5.29.32";
    public const string AnyPolicy = "2.5.29.32.0";
    public const string PolicyMappings = "2.5.29.33";
    public const string PolicyConstraints = "2.5.29.36";
    public const string InhibitAnyPolicy = "2.5.29.54";
    public const string CrlNumber = "2.5.29.20";
    public const string ReasonCode = "2.5.29.21";
    public const string InvalidityDate = "2.5.29.24";
    public const string DeltaIndicator = "2.5.29.27";
    public const string IssuingDistributionPoint = "2.5.29.28";
    public const string CertificateIssuer = "2.5.29.29";
    public const string ListAddresses = "2.5.29.31";

    public static string Digest(HashAlgorithmName digest) =>
        digest.Name switch
        {
            "SHA1" => "1.3.14.3.2.26",
            "SHA384" => "2.16.840.1.101.3.4.2.2",
            "SHA512" => "2.16.840.1.101.3.4.2.3",
            _ => "2.16.840.1.101.3.4.2.1",
        };

    public static string Signature(bool isCurve, HashAlgorithmName digest) =>
        (isCurve, digest.Name) switch
        {
            (true, "SHA1") => "1.2.840.10045.4.1",
            (true, "SHA384") => "1.2.840.10045.4.3.3",
            (true, "SHA512") => "1.2.840.10045.4.3.4",
            (true, _) => "1.2.840.10045.4.3.2",
            (false, "SHA1") => "1.2.840.113549.1.1.5",
            (false, "SHA384") => "1.2.840.113549.1.1.12",
            (false, "SHA512") => "1.2.840.113549.1.1.13",
            _ => "1.2.840.113549.1.1.11",
        };
}
