using System.Collections.Immutable;
using LetterPdf.Model;
using LetterPdf.Trust;

namespace LetterPdf.Verification;

/// <summary>Asks of each signature of a file whether it is genuine.</summary>
internal static class SignatureCheck
{
    /// <summary>A report of each field that is signed, in the order in which they were signed.</summary>
    public static ImmutableArray<SignatureReport> Of(
        ReadOnlyMemory<byte> file,
        PdfBody body,
        ImmutableArray<SignatureField> fields,
        ImmutableArray<RevisionReport> revisions,
        TrustSettings settings,
        bool hasOtherReading
    )
    {
        if (!fields.Any(field => field.IsSigned))
        {
            return [];
        }

        var validator = new SignatureValidator(settings, ProofStoreReader.Read(body).Data);
        var signed = fields.Where(field => field.IsSigned).OrderBy(field => field.Value!.Revision).ToList();
        return [.. signed.Select(field => Report(field, Verdict(file.Span, field.Value!, validator)))];

        SignatureReport Report(SignatureField field, SignatureVerdict verdict)
        {
            var later = signed
                .Where(other => other.Value!.Revision > field.Value!.Revision)
                .ToLookup(other => other.Value!.IsTimeStamp);
            return new SignatureReport(field, verdict, [.. revisions.Skip(field.Value!.Revision + 1)])
            {
                LaterSignatures = later[false].Count(),
                LaterTimestamps = later[true].Count(),
                HasOtherReading = hasOtherReading,
                IsForeign = revisions[field.Value!.Revision].IsForeign,
                HasLooseEnd = revisions[^1].End < file.Length,
            };
        }
    }

    private static SignatureVerdict Verdict(ReadOnlySpan<byte> file, SignatureValue value, SignatureValidator validator)
    {
        if (Content(file, value.ByteRange) is not { } content)
        {
            return Unreadable(Reason.Of(SignatureFault.BytesUnsaid));
        }

        return value.IsTimeStamp ? validator.ValidateTimestamp(value.Contents, content)
            : value.SubFilter is "ETSI.CAdES.detached" or "adbe.pkcs7.detached"
                ? validator.Validate(value.Contents, content)
            : Unreadable(
                value.SubFilter is { } kind
                    ? Reason.Of(SignatureFault.KindUnknown, kind)
                    : Reason.Of(SignatureFault.KindUnsaid)
            );
    }

    private static SignatureVerdict Unreadable(Reason problem) =>
        new() { Integrity = IntegrityOutcome.Unreadable, Problems = [problem] };

    private static byte[]? Content(ReadOnlySpan<byte> file, ImmutableArray<long> range) =>
        range is [>= 0 and var start1, >= 0 and var length1, >= 0 and var start2, >= 0 and var length2]
        && length1 <= file.Length
        && length2 <= file.Length
        && start1 <= file.Length - length1
        && start2 <= file.Length - length2
            ? [.. file.Slice((int)start1, (int)length1), .. file.Slice((int)start2, (int)length2)]
            : null;
}
