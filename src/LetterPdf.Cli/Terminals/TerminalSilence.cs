using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace LetterPdf.Cli.Terminals;

/// <summary>
/// The time in which a terminal (of Linux or macOS) does not echo input and delivers each key at once. The former
/// mode is restored at the end, even if the program is stopped meanwhile.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed class TerminalSilence : IDisposable
{
    private const int Keyboard = 0;

    private static readonly PosixSignal[] Ends =
    [
        PosixSignal.SIGINT,
        PosixSignal.SIGTERM,
        PosixSignal.SIGHUP,
        PosixSignal.SIGQUIT,
        PosixSignal.SIGTSTP,
    ];

    private readonly byte[] _before;
    private readonly PosixSignalRegistration[] _signals;

    private TerminalSilence(byte[] before)
    {
        _before = before;

        // When the program is suspended the terminal is restored; when it resumes (fg) the silence returns.
        _signals =
        [
            .. Ends.Select(signal => PosixSignalRegistration.Create(signal, _ => Set(_before))),
            PosixSignalRegistration.Create(PosixSignal.SIGCONT, _ => Silence()),
        ];
        Silence();
    }

    /// <summary>Begins; null where standard input is no terminal.</summary>
    public static unsafe TerminalSilence? Begin()
    {
        var settings = new byte[TerminalCalls.SettingsLength];
        fixed (byte* pointer = settings)
        {
            return TerminalCalls.GetSettings(Keyboard, pointer) == 0 ? new TerminalSilence(settings) : null;
        }
    }

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        Set(_before);
    }

    private void Silence()
    {
        byte[] silent = [.. _before];
        silent[TerminalCalls.FlagsAt] &= unchecked((byte)~TerminalCalls.Echo);
        silent[TerminalCalls.LinesAt] &= (byte)~TerminalCalls.Lines;
        Set(silent);
    }

    private static unsafe void Set(byte[] settings)
    {
        fixed (byte* pointer = settings)
        {
            _ = TerminalCalls.SetSettings(Keyboard, TerminalCalls.AfterOutput, pointer);
        }
    }
}
