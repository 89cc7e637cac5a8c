using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Signing;
using LetterPdf.Trust;

namespace LetterPdf.Operations;

/// <summary>A finished letter that is to be signed.</summary>
/// <param name="File">Its path.</param>
/// <param name="Certificate">The file of the signer's certificate.</param>
/// <param name="Key">The file of its private key, where that is a separate one; otherwise null.</param>
/// <param name="Passphrase">Called for the key's passphrase, where it has one. The text of a refusal is a sentence
/// without its full stop.</param>
/// <param name="TimestampServer">The time stamp server; null for a signature without a time stamp.</param>
/// <param name="IsLongTerm">Whether proof that the certificates were valid is kept in the file.</param>
/// <param name="Trust">Files of trusted roots; empty for those of the system.</param>
/// <param name="Field">The field to sign in; null for the first empty one.</param>
/// <param name="Output">The path of the signed letter; null to replace the file.</param>
/// <param name="Patience">The longest time to wait for a server.</param>
public sealed record SignRequest(
    string File,
    string Certificate,
    string? Key,
    Func<Outcome<string>> Passphrase,
    Uri? TimestampServer,
    bool IsLongTerm,
    IReadOnlyCollection<string> Trust,
    string? Field,
    string? Output,
    TimeSpan Patience
);

/// <summary>A letter that was signed.</summary>
/// <param name="Told">Its path, the signer and what the signature proves, in one line.</param>
/// <param name="Notes">Notes for the signer, each a sentence without its full stop.</param>
public sealed record SignResult(string Told, ImmutableArray<string> Notes);

/// <summary>Puts an electronic signature into a finished letter; if anything is wrong, the file stays as it
/// was.</summary>
public static class SignLetter
{
    private const long MostCertificateBytes = 1024 * 1024;

    public static Outcome<SignResult> Run(SignRequest request, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(around);
        if (InputFile.Read(request.File, FinishedFile.MostBytes, around) is not { } letter)
        {
            return Unread(request.File, around);
        }

        if (HasFaults(request.File, letter, around))
        {
            return NotSigned(request, Reason.Of(SigningProblem.HasFaults));
        }

        return TrustStore
            .Open(request.Trust, around)
            .Then(trust => Identity(request, around).Then(identity => Sign(request, letter, trust, identity, around)));
    }

    private static Outcome<SignResult> Sign(
        SignRequest request,
        ReadOnlyMemory<byte> letter,
        TrustSettings trust,
        SigningIdentity identity,
        Surroundings around
    )
    {
        using var signer = identity;
        using var network = new WebNetwork(request.Patience);
        var signed = PdfSigner.Sign(
            letter,
            new SigningOrder
            {
                Identity = signer,
                Trust = trust,
                Field = request.Field,
                TimestampServer = request.TimestampServer,
                IsLongTerm = request.IsLongTerm,
                Network = network,
            }
        );
        return signed.IsDone ? Write(request, signed.Value, around) : NotSigned(request, signed.Problem);
    }

    private static Refusal Unread(string file, Surroundings around) =>
        Refusal.OfRequest(
            FinishedFile.Problem(
                file,
                File.Exists(around.FullPath(file)) ? WorkspaceOutcome.Unreadable : WorkspaceOutcome.NotFound,
                around
            )
        );

    private static Refusal NotSigned(SignRequest request, Reason reason) =>
        Refusal.OfLetter($"'{request.File}' was not signed, and is as it was: {ReasonWords.Of(reason)}.");

    // A file by another program may be signed; one that contradicts its own sources or fonts may not.
    private static bool HasFaults(string file, ReadOnlyMemory<byte> letter, Surroundings around)
    {
        var receipt = Receipt.For(file, letter, around.Fonts);
        return receipt.Report is { IsReadable: true, IsSound: false } || receipt.Rebuild.IsFault;
    }

    private static Outcome<SigningIdentity> Identity(SignRequest request, Surroundings around)
    {
        if (InputFile.Read(request.Certificate, MostCertificateBytes, around) is not { } certificate)
        {
            return Unusable(request, "it is not there, or cannot be read");
        }

        ReadOnlyMemory<byte> key = default;
        if (request.Key is { } keyFile)
        {
            if (InputFile.Read(keyFile, MostCertificateBytes, around) is not { } bytes)
            {
                return Unusable(request, $"its private key '{keyFile}' is not there, or cannot be read");
            }

            key = bytes;
        }

        var passphrase = IdentityFile.NeedsPassphrase(certificate, key) ? request.Passphrase() : null;
        if (passphrase?.Refusal is { } refusal)
        {
            return Unusable(request, refusal.Text!);
        }

        var identity = IdentityFile.Read(certificate, key, passphrase?.Value);
        return identity.IsDone ? identity.Value : Unusable(request, ReasonWords.Of(identity.Problem));
    }

    private static Refusal Unusable(SignRequest request, string why) =>
        Refusal.OfLetter($"the certificate '{request.Certificate}' can't be used: {why}.");

    private static Outcome<SignResult> Write(SignRequest request, SignedLetter signed, Surroundings around)
    {
        var path = around.FullPath(request.Output ?? request.File);
        var findings = new DiagnosticBag();
        return OutputFile.TryWrite(path, signed.Bytes.Span, findings, OperationPhrase.SignedLetter)
            ? new SignResult(SignatureWords.Told(signed, path, around), [.. signed.Notes.Select(ReasonWords.Of)])
            : Refusal.Of(findings);
    }
}
