namespace LetterPdf.Model.Tests;

/// <summary>Parallel work never outlives the call: what it uses may be disposed of afterwards.</summary>
public sealed class SideBySideTests
{
    [Fact]
    public void Both_results_are_given() => Assert.Equal((1, "two"), SideBySide.Run(() => 1, () => "two"));

    [Fact]
    public void Where_one_piece_fails_the_other_is_waited_for()
    {
        using var hasFailed = new ManualResetEventSlim();
        var isDone = false;
        Assert.Throws<InvalidOperationException>(() =>
            SideBySide.Run<int, int>(
                () =>
                {
                    hasFailed.Wait(TestContext.Current.CancellationToken);
                    Thread.Sleep(20);
                    isDone = true;
                    return 1;
                },
                () =>
                {
                    hasFailed.Set();
                    throw new InvalidOperationException();
                }
            )
        );
        Assert.True(isDone);
    }

    [Fact]
    public void A_failure_on_the_other_thread_is_told() =>
        Assert.Throws<InvalidOperationException>(() =>
            SideBySide.Run<int, int>(() => throw new InvalidOperationException(), () => 2)
        );
}
