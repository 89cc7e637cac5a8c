using LetterPdf.Tests.Pki;
using LetterPdf.Trust;

namespace LetterPdf.Suite.Signatures;

/// <summary>A file that was made so that `verify` reports what was done to it.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Make">Does it in a small world of its own.</param>
internal sealed record MadeFile(string Name, Func<TestPki, byte[]> Make)
{
    /// <summary>When it is verified.</summary>
    public DateTimeOffset Now { get; init; } = TestTimes.Now;

    /// <summary>Whether the root of the world is trusted.</summary>
    public bool IsRootKnown { get; init; } = true;

    public override string ToString() => Name;
}
