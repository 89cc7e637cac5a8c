using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Validation;

public sealed class OcflCodesTests
{
    private static readonly CodeCase[] Cases = [.. ObjectCases.All, .. RootCases.All];

    public static TheoryData<int, string> Numbers
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < Cases.Length; i++)
            {
                data.Add(i, Cases[i].ToString());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void What_is_wrong_is_named_by_its_code(int number, string what)
    {
        var findings = Cases[number].Findings().ToArray();
        var named = findings
            .SelectMany(finding => finding.Codes)
            .Select(code => code.Id)
            .ToHashSet(StringComparer.Ordinal);
        Assert.True(
            Cases[number].Codes.All(named.Contains),
            $"{what}: found "
                + $"{string.Join("; ", findings.Select(finding => $"{finding.Place} {string.Join(' ', finding.Codes.Select(code => code.Id))} {finding.Message.Said()}"))}"
        );

        // A warning is not an error, and no other fault is reported with it.
        if (Cases[number].Codes[0][0] == 'W')
        {
            Assert.Equal(Cases[number].Codes.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_code_that_files_can_break_has_a_case()
    {
        var shown = Cases.SelectMany(item => item.Codes).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], OcflCodes.All.Where(code => code.IsShown && !shown.Contains(code.Id)).Select(code => code.Id));
        Assert.Equal([], OcflCodes.All.Where(code => !code.IsShown && shown.Contains(code.Id)).Select(code => code.Id));
    }

    // The lists of OCFL 1.0 and 1.1, with the numbers that exist and those that are not assigned.
    [Fact]
    public void The_codes_are_those_of_the_two_lists()
    {
        var missing = new[] { 65, 109 };
        var errors = Enumerable.Range(1, 112).Except(missing).Select(number => $"E{number:000}");
        var warnings = Enumerable.Range(1, 16).Except([6]).Select(number => $"W{number:000}");
        Assert.Equal(errors.Concat(warnings), OcflCodes.All.Select(code => code.Id));
        Assert.Equal(
            ["E068", "E086", "E091"],
            OcflCodes.All.Where(code => code.Until == OcflVersion.One).Select(code => code.Id)
        );
        Assert.Equal(
            ["E103", "E104", "E105", "E106", "E107", "E108", "E110", "E111", "E112", "W016"],
            OcflCodes.All.Where(code => code.Since == OcflVersion.OneOne).Select(code => code.Id)
        );
    }
}
