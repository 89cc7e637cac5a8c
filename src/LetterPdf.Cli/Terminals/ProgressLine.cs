using System.Diagnostics;
using System.Globalization;

namespace LetterPdf.Cli.Terminals;

/// <summary>
/// A line on the terminal that says what the program is working on. It appears after a second, changes in place, and
/// is removed before anything else is written and at the end.
/// </summary>
internal sealed class ProgressLine : IDisposable
{
    /// <summary>Shorter than the narrowest usual terminal: a line that wraps cannot be removed.</summary>
    private const int MostLetters = 78;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(0.2);

    private readonly TextWriter _terminal;
    private readonly Lock _gate;
    private readonly Stopwatch _time = Stopwatch.StartNew();
    private readonly Timer? _timer;
    private string _work = "at work";
    private int _done;
    private int _of;
    private long _begun;
    private int _shown;
    private bool _isPaused;

    /// <param name="terminal">Where it is shown.</param>
    /// <param name="gate">Held by whoever writes to the same terminal.</param>
    /// <param name="isTimed">Whether it shows itself, by the clock; otherwise only <see cref="Show"/> does.</param>
    public ProgressLine(TextWriter terminal, Lock gate, bool isTimed = true)
    {
        (_terminal, _gate) = (terminal, gate);
        _timer = isTimed ? new Timer(_ => Show(_time.Elapsed), null, Patience, Step) : null;
    }

    /// <summary>Says what is being done, such as "verifying letter 3 of 500".</summary>
    public void Say(string work) => Volatile.Write(ref _work, TextDoor.Line(work));

    /// <summary>Says how many pieces of the work are done, and of how many; then a bar is shown, with the rate and the
    /// time that is left. Several threads may call it at once.</summary>
    public void Measure(int done, int of)
    {
        if (Interlocked.Exchange(ref _of, of) != of)
        {
            Volatile.Write(ref _begun, Stopwatch.GetTimestamp());
        }

        Volatile.Write(ref _done, done);
    }

    /// <summary>Shows the line, with the whole seconds that have gone by.</summary>
    public void Show(TimeSpan elapsed)
    {
        lock (_gate)
        {
            if (_isPaused)
            {
                return;
            }

            var line = $"letterpdf: {Text(elapsed)}";
            line = line.Length > MostLetters ? line[..MostLetters] : line;
            Put($"\r{line.PadRight(_shown)}");
            _shown = line.Length;
        }
    }

    /// <summary>Removes the line from the terminal. The caller holds the gate.</summary>
    public void Clear()
    {
        if (_shown > 0)
        {
            Put($"\r{new string(' ', _shown)}\r");
            _shown = 0;
        }
    }

    /// <summary>Asks the user at the terminal; meanwhile nothing is shown, and the time is not counted.</summary>
    public string? While(Func<string?> asking)
    {
        lock (_gate)
        {
            Clear();
            _isPaused = true;
        }

        try
        {
            return asking();
        }
        finally
        {
            lock (_gate)
            {
                _isPaused = false;
                _time.Restart();
                _timer?.Change(Patience, Step);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _timer?.Dispose();
            Clear();
            _isPaused = true;
        }
    }

    private string Text(TimeSpan elapsed) =>
        Volatile.Read(ref _of) is var of and > 0
            ? ProgressBar.Of(Volatile.Read(ref _done), of, Stopwatch.GetElapsedTime(Volatile.Read(ref _begun)))
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{Volatile.Read(ref _work)} ({(int)elapsed.TotalSeconds} s)"
            );

    private void Put(string text)
    {
        try
        {
            _terminal.Write(text);
            _terminal.Flush();
        }
        catch (Exception failure) when (StandardStreams.IsLoss(failure))
        {
            // The terminal was closed: nobody is there to see anything.
            _isPaused = true;
        }
    }
}
