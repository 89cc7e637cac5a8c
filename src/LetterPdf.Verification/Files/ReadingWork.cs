namespace LetterPdf.Verification;

/// <summary>How much of its bounds a reading has used (<see cref="Bounds"/>).</summary>
/// <param name="Unpacked">Bytes that streams were unpacked to.</param>
/// <param name="Content">Bytes of the pages' content, as often as it is shown.</param>
/// <param name="Text">Characters that the pages' letters stand for.</param>
internal sealed record ReadingWork(long Unpacked, long Content, long Text);
