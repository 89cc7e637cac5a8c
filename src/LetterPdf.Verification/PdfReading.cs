using System.Collections.Immutable;
using LetterPdf.Trust;

namespace LetterPdf.Verification;

/// <summary>A file that was read but not yet checked.</summary>
public sealed class PdfReading
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly FaultLog _log;

    internal PdfReading(ReadOnlyMemory<byte> file, DocumentView? view, FaultLog log, VerificationReport contents)
    {
        _file = file;
        View = view;
        _log = log;
        Contents = contents;
    }

    /// <summary>What the file says, without checks and verdicts. It is complete, so callers may use it while the
    /// checks run.</summary>
    public VerificationReport Contents { get; }

    /// <summary>The document, as it was read; null where nothing could be read.</summary>
    internal DocumentView? View { get; }

    /// <summary>How much of the bounds was used; null where nothing could be read.</summary>
    internal ReadingWork? Work =>
        View is null ? null : new ReadingWork(View.Body.Unpacked, View.ContentWork.Bytes, View.ContentWork.Characters);

    /// <summary>The whole report.</summary>
    /// <param name="trust">The roots and the time against which signatures are checked; null to skip asking whether
    /// they are genuine.</param>
    public VerificationReport Ask(TrustSettings? trust = null) =>
        Contents with
        {
            Checks = [.. CheckTable.All.Select(check => check.Of(View, _log, Contents.Claims))],
            Signatures = trust is null ? [] : AskSignatures(trust),
        };

    /// <summary>The signatures alone, in the order in which they were made.</summary>
    public ImmutableArray<SignatureReport> AskSignatures(TrustSettings trust) =>
        View is null
            ? []
            : SignatureCheck.Of(
                _file,
                View.Body,
                Contents.SignatureFields,
                Contents.Revisions,
                trust,
                hasOtherReading: _log[CheckName.OneReading].Count > 0
            );
}
