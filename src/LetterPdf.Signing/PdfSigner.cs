using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Trust;
using LetterPdf.Verification;

namespace LetterPdf.Signing;

/// <summary>Signs a finished letter (PAdES, ETSI EN 319 142-1: levels B-B, B-T and B-LT). The letter's own bytes stay
/// as they are.</summary>
public static class PdfSigner
{
    // In bytes, besides the certificates: attributes, the value, names; more where a key's values are longer. A time
    // stamp comes with certificates of its own.
    private const int RoomForSignature = 2048;
    private const int RoomForTimestamp = 12 * 1024;

    /// <summary>The signed letter, checked once more as a whole; or why there is none.</summary>
    /// <param name="file">Any bytes.</param>
    /// <param name="order">How to sign it.</param>
    public static Result<SignedLetter> Sign(ReadOnlyMemory<byte> file, SigningOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (PdfSurvey.Of(file) is not { } survey)
        {
            return Reason.Of(PdfVerifier.Verify(file).IsEncrypted ? SigningProblem.Encrypted : SigningProblem.NotPdf);
        }

        if (!PdfVerifier.Verify(file).IsSound)
        {
            return Reason.Of(SigningProblem.HasFaults);
        }

        if (order.IsLongTerm && order.TimestampServer is null)
        {
            return Reason.Of(SigningProblem.NoStampServer);
        }

        var field = FieldChoice.Of(survey, order.Field);
        if (!field.IsDone)
        {
            return field.Problem;
        }

        var path = SignerPath.Of(order.Identity, order.Trust);
        if (!path.IsDone)
        {
            return path.Problem;
        }

        var signed = SignField(file, survey, field.Value, path.Value, order);
        var proved = signed.IsDone && order.IsLongTerm ? AddProof(signed.Value, field.Value.Name, order) : signed;
        return proved.IsDone ? Check(proved.Value, field.Value, path.Value, order) : proved.Problem;
    }

    private static Result<byte[]> SignField(
        ReadOnlyMemory<byte> file,
        FileSurvey survey,
        SignatureField field,
        SignerPath path,
        SigningOrder order
    )
    {
        // The size of a server's time stamps can be learned from one for the unsigned letter; and a server that gives
        // none is noticed before anybody has signed.
        Result<byte[]> token = order.TimestampServer is { } server
            ? TimestampAuthority.Ask(order.Network, server, file.Span, order.Trust.Now)
            : Array.Empty<byte>();
        if (!token.IsDone)
        {
            return token;
        }

        var update = SignatureUpdate.Write(
            file,
            survey,
            field,
            order.Identity.Facts.Name,
            order.Trust.Now,
            Room(path, order, token.Value.Length)
        );
        var value = Value(update.Content(), path, order);
        return !value.IsDone ? value
            : update.With(value.Value) is { } whole ? whole
            : Reason.Of(SigningProblem.NoRoom);
    }

    // In bytes; known before anything is signed, so that one signature is enough.
    private static int Room(SignerPath path, SigningOrder order, int tokenLength) =>
        Math.Max(
            RoomForSignature + path.Certificates.Sum(certificate => certificate.RawData.Length),
            DetachedSignature.MostBytes(order.Identity, path.Certificates)
        ) + (order.TimestampServer is null ? 0 : Math.Max(RoomForTimestamp, tokenLength + RoomForSignature));

    private static Result<byte[]> Value(byte[] content, SignerPath path, SigningOrder order)
    {
        var signature = DetachedSignature.Sign(order.Identity, path.Certificates, content);
        if (!signature.IsDone)
        {
            return signature.Problem;
        }

        if (order.TimestampServer is not { } server)
        {
            return signature.Value.Encode(default);
        }

        var token = TimestampAuthority.Ask(order.Network, server, signature.Value.Value.Span, order.Trust.Now);
        return token.IsDone ? signature.Value.Encode(token.Value) : token;
    }

    private static Result<byte[]> AddProof(byte[] signed, string field, SigningOrder order)
    {
        var survey = PdfSurvey.Of(signed)!;
        var value = survey
            .Fields.First(candidate => string.Equals(candidate.Name, field, StringComparison.Ordinal))
            .Value!;
        var proof = LongTermProof.Collect(value.Contents, order.Identity, order.Trust, order.Network);
        return proof.IsDone ? ProofUpdate.Write(signed, survey, proof.Value) : proof.Problem;
    }

    // By the code that checks other people's files: a letter that fails is not handed out.
    private static Result<SignedLetter> Check(byte[] whole, SignatureField field, SignerPath path, SigningOrder order)
    {
        var report = PdfVerifier.Verify(whole, order.Trust);
        if (report.Signatures.FirstOrDefault(signature => !signature.IsUntouched) is { } broken)
        {
            return Reason.Of(
                SigningProblem.DoesNotHold,
                [broken.Field.Name, .. broken.FileFaults, .. broken.Verdict.Problems]
            );
        }

        if (!report.IsSound)
        {
            return Reason.Of(SigningProblem.WouldBreak);
        }

        var own = report
            .Signatures.First(signature => string.Equals(signature.Field.Name, field.Name, StringComparison.Ordinal))
            .Verdict;
        var wanted =
            order.IsLongTerm ? SignatureLevel.BaselineLT
            : order.TimestampServer is null ? SignatureLevel.BaselineB
            : SignatureLevel.BaselineT;
        return own.Level != wanted || own.Timestamp is { Holds: false } || own.TimestampFault is not null
            ? Reason.Of(
                SigningProblem.ProvesLess,
                (own.TimestampFault ?? own.Timestamp?.Problem) is { } fault ? [fault] : [.. own.Problems]
            )
            : new SignedLetter(whole, field.Name, own, Notes(field, path, order));
    }

    private static ImmutableArray<Reason> Notes(SignatureField field, SignerPath path, SigningOrder order)
    {
        var notes = ImmutableArray.CreateBuilder<Reason>();
        if (
            field.Plan?.Name is { } planned
            && !string.Equals(planned, order.Identity.Facts.Name, StringComparison.Ordinal)
            && !string.Equals(planned, order.Identity.Facts.Organization, StringComparison.Ordinal)
        )
        {
            notes.Add(Reason.Of(SigningProblem.OtherSigner, planned, order.Identity.Facts.FullName));
        }

        if (path.Warning is { } warning)
        {
            notes.Add(Reason.Of(SigningProblem.RootUnknown, warning));
        }

        return notes.ToImmutable();
    }
}
