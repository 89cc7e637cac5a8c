using System.Runtime.InteropServices;

namespace LetterPdf.Cli.Terminals;

/// <summary>
/// A user at the terminal (Ctrl-C), or a scheduler, who wants the program to end. The first time the work is told, and
/// ends cleanly; the second time the system ends the program, as it does at once where nobody listens.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM];

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() =>
        _registrations = [.. Signals.Select(signal => PosixSignalRegistration.Create(signal, Take))];

    /// <summary>Cancelled at the first wish.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Whether a scheduler wishes it, and not somebody at the terminal.</summary>
    public bool IsOfScheduler { get; private set; }

    public void Dispose()
    {
        Array.ForEach(_registrations, registration => registration.Dispose());
        _source.Dispose();
    }

    private void Take(PosixSignalContext context)
    {
        if (!_source.IsCancellationRequested)
        {
            context.Cancel = true;
            IsOfScheduler = context.Signal == PosixSignal.SIGTERM;
            _source.Cancel();
        }
    }
}
