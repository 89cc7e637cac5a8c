using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>The trusted roots: those in files that the user names, otherwise those of the system.</summary>
internal static class TrustStore
{
    private const long MostBytes = 16 * 1024 * 1024;

    /// <summary>The roots and the time.</summary>
    public static Outcome<TrustSettings> Open(IReadOnlyCollection<string> files, Surroundings around)
    {
        if (files.Count == 0)
        {
            return new TrustSettings(OfSystem, around.Now);
        }

        var roots = ImmutableArray.CreateBuilder<X509Certificate2>();
        foreach (var file in files)
        {
            if (InputFile.Read(file, MostBytes, around) is not { } bytes)
            {
                return Refusal.OfRequest($"the file of trusted roots '{file}' cannot be read.");
            }

            var certificates = CertificateFile.Read(bytes);
            if (!certificates.IsDone)
            {
                return Refusal.OfRequest(
                    $"'{file}' is to hold trusted roots, and {ReasonWords.Of(certificates.Problem)}."
                );
            }

            roots.AddRange(certificates.Value.Items);
        }

        return new TrustSettings(roots.ToImmutable, around.Now);
    }

    private static ImmutableArray<X509Certificate2> OfSystem()
    {
        try
        {
            using var store = new X509Store(
                StoreName.Root,
                StoreLocation.LocalMachine,
                OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly
            );
            return [.. store.Certificates];
        }
        catch (CryptographicException)
        {
            // On a system without a list, nothing is trusted.
            return [];
        }
    }
}
