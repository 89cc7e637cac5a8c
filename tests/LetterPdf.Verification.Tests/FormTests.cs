using LetterPdf.Tests.Readers;
namespace LetterPdf.Verification.Tests;

/// <summary>What holds a file together is asked to the byte, and the forms that the standard allows are accepted.</summary>
public sealed class FormTests
{
    public static TheoryData<string> Tables => [.. FormFaultTable.Tables.Select(fault => fault.Name)];

    public static TheoryData<string> Streams => [.. FormFaultTable.Streams.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void What_others_read_otherwise_is_found(string name) =>
        AssertFound(FormFaultTable.Tables.Single(row => row.Name == name), EditableFile.Of(Samples.Rich).Write());

    [Theory]
    [MemberData(nameof(Streams))]
    public void What_others_read_otherwise_is_found_in_streams(string name) => AssertFound(FormFaultTable.Streams.Single(row => row.Name == name), Samples.Rich);

    private static void AssertFound(ByteFault fault, byte[] sound)
    {
        var report = Verified.Of(fault.Make(sound));
        Assert.False(report.IsSound);
        var findings = report.Checks.SelectMany(result => result.Findings.Select(finding => $"{result.Name}: {finding.Message}"));
        Assert.Contains(findings, finding => finding.StartsWith(fault.Check + ": ", StringComparison.Ordinal) && finding.Contains(fault.Telling, StringComparison.Ordinal));
    }
}
