using LetterPdf.DataTables;
using LetterPdf.Tests;

namespace LetterPdf.Input.Tests;

public sealed class CountryIndexTests
{
    [Fact]
    public void Every_name_of_every_language_is_found_whole()
    {
        Needed.Require(File.Exists(CldrPackages.PathOf(CldrPackages.Names)), "out/data (./build.ps1 data)");
        foreach (var (name, code) in CountryTable.CountryNames())
        {
            Assert.Equal($"{name}: {code}", $"{name}: {Input.Countries.CodeOf(name)}");
            Assert.Equal(code, CountryTags.KeyOf(name));
            Assert.Equal(code, Input.Countries.CodeOf(name.ToUpperInvariant()));
        }
    }
}
