using System.Collections.Immutable;
using System.Security.Cryptography.X509Certificates;

namespace LetterPdf.Trust;

/// <summary>Certificates, in the order of their file.</summary>
public sealed record CertificateList(ImmutableArray<X509Certificate2> Items);
