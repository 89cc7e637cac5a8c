using System.Collections.Immutable;
using LetterPdf.Trust;

namespace LetterPdf.Verification;

/// <summary>A file that was read, of which nothing has been asked yet.</summary>
public sealed class PdfReading
{
    private readonly ReadOnlyMemory<byte> _file;
    private readonly DocumentView? _view;
    private readonly FaultLog _log;

    internal PdfReading(ReadOnlyMemory<byte> file, DocumentView? view, FaultLog log, VerificationReport contents)
    {
        _file = file;
        _view = view;
        _log = log;
        Contents = contents;
    }

    /// <summary>What the file says, without checks and verdicts; finished, so that anybody may use it while the rest is
    /// asked.</summary>
    public VerificationReport Contents { get; }

    /// <summary>What was spent; null where nothing could be read.</summary>
    internal ReadingWork? Work =>
        _view is null
            ? null
            : new ReadingWork(_view.Body.Unpacked, _view.ContentWork.Bytes, _view.ContentWork.Characters);

    /// <summary>The whole report.</summary>
    /// <param name="trust">Against what signatures are checked; without it, none is asked whether it is
    /// genuine.</param>
    public VerificationReport Ask(TrustSettings? trust = null) =>
        Contents with
        {
            Checks = Checks(),
            Signatures = trust is null ? [] : AskSignatures(trust),
        };

    /// <summary>The signatures alone, in the order in which they were made.</summary>
    public ImmutableArray<SignatureReport> AskSignatures(TrustSettings trust) =>
        _view is null
            ? []
            : SignatureCheck.Of(
                _file,
                _view.Body,
                Contents.SignatureFields,
                Contents.Revisions,
                trust,
                hasOtherReading: _log[CheckName.OneReading].Count > 0
            );

    private ImmutableArray<CheckResult> Checks()
    {
        var results = ImmutableArray.CreateBuilder<CheckResult>(CheckTable.All.Length);
        var isSound = true;
        foreach (var check in CheckTable.All)
        {
            results.Add(check.Of(_view, _log, Contents.Claims, isSound));
            isSound &= results[^1].Outcome != CheckOutcome.Failed;
        }

        return results.ToImmutable();
    }
}
