using LetterPdf.Operations;
using LetterPdf.Tests.Readers;

namespace LetterPdf.Verification.Tests;

/// <summary>Each fault is found by its check, with words that describe it.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> ObjectFaults => [.. FaultTable.Objects.Select(fault => fault.Name)];

    public static TheoryData<string> FieldFaults => [.. FieldFaultTable.All.Select(fault => fault.Name)];

    public static TheoryData<string> EyeFaults => [.. EyeFaultTable.All.Select(fault => fault.Name)];

    public static TheoryData<string> ByteFaults => [.. FaultTable.Bytes.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(ObjectFaults))]
    public void A_fault_in_an_object_is_found(string name)
    {
        var fault = FaultTable.Objects.Single(row => row.Name == name);
        AssertFound(fault.Make(), fault.Check, fault.Telling);
    }

    [Theory]
    [MemberData(nameof(EyeFaults))]
    public void What_the_eye_and_the_ear_read_otherwise_is_found(string name)
    {
        var fault = EyeFaultTable.All.Single(row => row.Name == name);
        AssertFound(fault.Make(), fault.Check, fault.Telling);
    }

    [Theory]
    [MemberData(nameof(FieldFaults))]
    public void A_fault_in_a_form_is_found(string name)
    {
        var fault = FieldFaultTable.All.Single(row => row.Name == name);
        AssertFound(fault.Make(), fault.Check, fault.Telling);
    }

    [Theory]
    [MemberData(nameof(ByteFaults))]
    public void A_fault_in_the_bytes_is_found(string name)
    {
        var fault = FaultTable.Bytes.Single(row => row.Name == name);
        AssertFound(fault.Make(EditableFile.Of(Samples.Rich).Write()), fault.Check, fault.Telling);
    }

    [Fact]
    public void Every_check_has_a_name_of_its_own() =>
        Assert.Equal(
            CheckTable.All.Length,
            CheckTable.All.Select(check => check.Name).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void Every_check_says_what_it_asks() =>
        Assert.All(Verified.Of(Samples.Rich).Checks, check => Assert.NotEmpty(CheckWords.Asks(check)));

    [Fact]
    public void Every_check_finds_a_fault_of_the_table()
    {
        var found = FaultTable
            .Objects.Concat(FieldFaultTable.All)
            .Concat(EyeFaultTable.All)
            .Select(fault => fault.Check)
            .Concat(FaultTable.Bytes.Concat(FormFaultTable.Tables).Select(fault => fault.Check))
            .Concat(UpdateTable.Faults.Concat(SignatureTable.Faults).Select(fault => fault.Check));
        Assert.Empty(CheckTable.All.Select(check => check.Name).Except(found, StringComparer.Ordinal));
    }

    private static void AssertFound(byte[] bytes, string check, string telling)
    {
        var report = Verified.Of(bytes);
        Assert.False(report.IsSound);
        var findings = report.Checks.SelectMany(result =>
            result.Findings.Select(finding => $"{result.Name}: {ReasonWords.Of(finding.Reason)}")
        );
        Assert.Contains(
            findings,
            finding =>
                finding.StartsWith(check + ": ", StringComparison.Ordinal)
                && finding.Contains(telling, StringComparison.Ordinal)
        );
    }
}
