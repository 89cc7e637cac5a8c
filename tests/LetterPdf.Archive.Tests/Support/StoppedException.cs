namespace LetterPdf.Archive.Tests.Support;

/// <summary>The process was killed: nothing after this instant was done.</summary>
public sealed class StoppedException : Exception
{
    public StoppedException() { }

    public StoppedException(string message)
        : base(message) { }

    public StoppedException(string message, Exception inner)
        : base(message, inner) { }
}
