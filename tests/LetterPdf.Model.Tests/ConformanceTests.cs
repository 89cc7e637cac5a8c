using System.Collections.Immutable;

namespace LetterPdf.Model.Tests;

public sealed class ConformanceTests
{
    [Fact]
    public void A_claim_is_one_archive_standard_or_accessibility_or_both()
    {
        var every = Enum.GetValues<PdfStandard>();
        var pairs = from first in every from second in every select ImmutableArray.Create(first, second);
        foreach (var pair in pairs)
        {
            var isLegal = pair[0] != pair[1] && pair.Contains(PdfStandard.PdfUa1);
            Assert.Equal(isLegal, Conformance.TryCreate(pair, out _));
        }

        Assert.All(every, standard => Assert.True(Conformance.TryCreate([standard], out _)));
        Assert.False(Conformance.TryCreate(ImmutableArray<PdfStandard>.Empty, out _));
        Assert.False(Conformance.TryCreate([PdfStandard.PdfA2a, PdfStandard.PdfA3a, PdfStandard.PdfUa1], out _));
    }

    [Fact]
    public void All_claims_are_thirteen_different_ones()
    {
        Assert.Equal(13, Conformance.All.Distinct().Count());
        Assert.All(
            Conformance.All,
            claim => Assert.True(Conformance.TryCreate([.. claim.Standards.Reverse()], out var again) && again == claim)
        );
    }

    [Theory]
    [InlineData("pdf/a-2a", 2, 'A', false)]
    [InlineData("PDF/A-2U", 2, 'U', false)]
    [InlineData("pdf/a-2b", 2, 'B', false)]
    [InlineData("pdf/a-3a", 3, 'A', true)]
    [InlineData("pdf/a-3u", 3, 'U', true)]
    [InlineData("pdf/a-3b", 3, 'B', true)]
    public void A_name_says_part_and_level(string name, int part, char level, bool mayHoldFiles)
    {
        Assert.True(Conformance.TryCreate([Conformance.Parse(name)!.Value], out var claim));
        Assert.Equal(new ArchiveClaim(part, level), claim.Archive);
        Assert.Equal(mayHoldFiles, claim.Archive!.MayHoldFiles);
        Assert.False(claim.IsAccessible);
        Assert.Equal(name, claim.ToString(), ignoreCase: true);
    }

    [Fact]
    public void A_draft_claims_accessibility_alone()
    {
        Assert.Null(Conformance.Draft.Archive);
        Assert.True(Conformance.Draft.IsAccessible);
        Assert.Equal("PDF/A-2a + PDF/UA-1", Conformance.Default.ToString());
        Assert.Null(Conformance.Parse("pdf/x-4"));
    }
}
