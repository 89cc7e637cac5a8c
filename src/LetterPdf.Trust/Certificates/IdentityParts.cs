using System.Collections.Immutable;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>What a file of certificates and keys holds.</summary>
internal sealed record IdentityParts(
    ImmutableArray<X509Certificate2> Certificates,
    ImmutableArray<Pkcs8PrivateKeyInfo> Keys
);
