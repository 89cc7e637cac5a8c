using System.Text;

namespace LetterPdf.Cli.Terminals;

/// <summary>
/// A standard stream that may be closed or full: what cannot be written is lost, which is reported but is no fault of
/// the program.
/// </summary>
/// <param name="stream">Where the text goes.</param>
/// <param name="gate">The lock shared by all that write to the same terminal.</param>
/// <param name="progress">Cleared before anything else is written; null where there is none.</param>
internal sealed class GuardedWriter(TextWriter stream, Lock gate, ProgressLine? progress)
    : TextWriter(stream.FormatProvider)
{
    /// <summary>Why text was lost; null where all was written.</summary>
    public Exception? Loss { get; private set; }

    public override Encoding Encoding => stream.Encoding;

    public override void Write(char value) => Try(() => stream.Write(value));

    public override void Write(string? value) => Try(() => stream.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => stream.Write(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine() => Try(stream.WriteLine);

    public override void WriteLine(string? value) => Try(() => stream.WriteLine(value));

    public override void Flush() => Try(stream.Flush);

    private void Try(Action write)
    {
        lock (gate)
        {
            if (Loss is not null)
            {
                return;
            }

            try
            {
                progress?.Clear();
                write();
            }
            catch (Exception failure) when (StandardStreams.IsLoss(failure))
            {
                Loss = failure;
            }
        }
    }
}
