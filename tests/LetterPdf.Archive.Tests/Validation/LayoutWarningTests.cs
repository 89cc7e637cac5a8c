using LetterPdf.Archive.Tests.Support;
using LetterPdf.Tests;

namespace LetterPdf.Archive.Tests.Validation;

/// <summary>Roots that OCFL allows although something is wrong with them: warnings of our own, which have no
/// code.</summary>
public sealed class LayoutWarningTests
{
    private const string Layout = "ocfl_layout.json";
    private const string Config = "extensions/0003-hash-and-id-n-tuple-storage-layout/config.json";

    [Theory]
    [InlineData(
        "",
        Config,
        "cannot be used, so nobody knows where the objects should lie: the file is not a JSON object"
    )]
    [InlineData(
        "[]",
        Config,
        "cannot be used, so nobody knows where the objects should lie: the file is not a JSON object"
    )]
    [InlineData(
        """{"extensionName": "0003-hash-and-id-n-tuple-storage-layout", "digestAlgorithm": "rot13"}""",
        Config,
        "one of them is not what the layout allows"
    )]
    [InlineData(
        """{"extensionName": "0003-hash-and-id-n-tuple-storage-layout", "tupleSize": "2"}""",
        Config,
        "one of them is not what the layout allows"
    )]
    [InlineData(
        """{"digestAlgorithm": "sha256", "tupleSize": 2, "numberOfTuples": 1}""",
        Config,
        "do not say that they are those of"
    )]
    [InlineData(
        """{"extensionName": "0004-hashed-n-tuple-storage-layout", "digestAlgorithm": "sha256", "tupleSize": 2, "numberOfTuples": 1}""",
        Config,
        "do not say that they are those of"
    )]
    public void Parameters_that_were_changed_are_said(string config, string place, string message)
    {
        var finding = Assert.Single(Findings(s => s.Put(Config, config)));
        Assert.Equal((place, false, 0), (finding.Place, finding.IsError, finding.Codes.Length));
        Assert.Contains(message, finding.Message.Said(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0012-hash-and-no-prefix-id-n-tuple-storage-layout")]
    [InlineData("0010-differential-n-tuple-omit-prefix-storage-layout")]
    public void A_layout_that_cannot_be_followed_is_said(string name)
    {
        var finding = Assert.Single(
            Findings(s => s.Put(Layout, $$"""{"extension": "{{name}}", "description": "another"}"""))
        );
        Assert.Equal((Layout, false, 0), (finding.Place, finding.IsError, finding.Codes.Length));
        Assert.Contains(
            "does not know whether the objects lie where they should",
            finding.Message.Said(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_layout_file_that_is_gone_is_said_where_its_parameters_are_left()
    {
        var finding = Assert.Single(Findings(s => s.Delete(Layout)));
        Assert.Equal((Layout, false, 0), (finding.Place, finding.IsError, finding.Codes.Length));
        Assert.Contains("may be lost", finding.Message.Said(), StringComparison.Ordinal);
    }

    // Parameters that map ids elsewhere, and another layout: with either, each object is in the wrong place.
    [Theory]
    [InlineData(
        Config,
        """{"extensionName": "0003-hash-and-id-n-tuple-storage-layout", "digestAlgorithm": "sha256", "tupleSize": 3, "numberOfTuples": 1}"""
    )]
    [InlineData(
        Config,
        """{"extensionName": "0003-hash-and-id-n-tuple-storage-layout", "digestAlgorithm": "sha1", "tupleSize": 2, "numberOfTuples": 1}"""
    )]
    [InlineData(Layout, """{"extension": "0002-flat-direct-storage-layout", "description": "flat"}""")]
    public void Objects_that_lie_elsewhere_are_named_each(string file, string content)
    {
        var findings = Findings(s => s.Put(file, content));
        Assert.Equal(2, findings.Count(finding => finding.Codes.Any(code => code.Id is "W014")));
        Assert.Equal(2, findings.Length);
    }

    [Fact]
    public void Without_parameters_those_of_the_extension_hold() =>
        Assert.All(Findings(s => s.Delete(Config)), finding => Assert.Equal("W014", finding.Codes.Single().Id));

    [Fact]
    public void A_root_of_ours_has_no_finding() => Assert.Empty(Findings(_ => { }));

    private static ArchiveFinding[] Findings(Action<MemoryStorage> change)
    {
        var storage = Archives.New();
        Archives.Add(storage, "first");
        Archives.Add(storage, "first", "urn:example:other");
        change(storage);
        var report = ArchiveValidator.Validate(storage);
        return [.. report.Findings, .. report.Objects.SelectMany(item => item.Findings)];
    }
}
