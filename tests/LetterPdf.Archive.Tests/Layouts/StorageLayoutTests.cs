using CsCheck;
using LetterPdf.Archive.Json;
using LetterPdf.Archive.Layouts;

namespace LetterPdf.Archive.Tests.Layouts;

public sealed class StorageLayoutTests
{
    private const string Hundred =
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij";

    // The mappings that the extensions' own texts give as examples.
    [Theory]
    [InlineData("0002-flat-direct-storage-layout", "{}", "object-01", "object-01")]
    [InlineData("0003-hash-and-id-n-tuple-storage-layout", "{}", "object-01", "3c0/ff4/240/object-01")]
    [InlineData(
        "0003-hash-and-id-n-tuple-storage-layout",
        "{}",
        "..hor/rib:le-$id",
        "487/326/d8c/%2e%2ehor%2frib%3ale-%24id"
    )]
    [InlineData(
        "0003-hash-and-id-n-tuple-storage-layout",
        "{}",
        "..Hor/rib:lè-$id",
        "373/529/21a/%2e%2eHor%2frib%3al%c3%a8-%24id"
    )]
    [InlineData(
        "0003-hash-and-id-n-tuple-storage-layout",
        """{"digestAlgorithm": "md5", "tupleSize": 2, "numberOfTuples": 15}""",
        "object-01",
        "ff/75/53/44/92/48/5e/ab/b3/9f/86/35/67/28/88/object-01"
    )]
    [InlineData(
        "0003-hash-and-id-n-tuple-storage-layout",
        """{"tupleSize": 0, "numberOfTuples": 0}""",
        "object-01",
        "object-01"
    )]
    [InlineData(
        "0003-hash-and-id-n-tuple-storage-layout",
        "{}",
        Hundred + "a",
        "5cc/73e/648/" + Hundred + "-5cc73e648fbcff136510e330871180922ddacf193b68fdeff855683a01464220"
    )]
    [InlineData(
        "0004-hashed-n-tuple-storage-layout",
        "{}",
        "object-01",
        "3c0/ff4/240/3c0ff4240c1e116dba14c7627f2319b58aa3d77606d0d90dfc6161608ac987d4"
    )]
    [InlineData(
        "0004-hashed-n-tuple-storage-layout",
        """{"digestAlgorithm": "md5", "tupleSize": 2, "numberOfTuples": 15, "shortObjectRoot": true}""",
        "object-01",
        "ff/75/53/44/92/48/5e/ab/b3/9f/86/35/67/28/88/4e"
    )]
    [InlineData(
        "0006-flat-omit-prefix-storage-layout",
        """{"delimiter": ":"}""",
        "urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66",
        "6e8bc430-9c3a-11d9-9669-0800200c9a66"
    )]
    [InlineData(
        "0006-flat-omit-prefix-storage-layout",
        """{"delimiter": "edu/"}""",
        "https://institution.EDU/abc/edu/f8.05v",
        "f8.05v"
    )]
    [InlineData(
        "0007-n-tuple-omit-prefix-storage-layout",
        """{"tupleSize": 4, "numberOfTuples": 2, "reverseObjectRoot": true}""",
        "namespace:12887296",
        "6927/8821/12887296"
    )]
    [InlineData(
        "0007-n-tuple-omit-prefix-storage-layout",
        """{"tupleSize": 4, "numberOfTuples": 2, "reverseObjectRoot": true}""",
        "abc123",
        "321c/ba00/abc123"
    )]
    [InlineData(
        "0007-n-tuple-omit-prefix-storage-layout",
        """{"delimiter": "edu/", "zeroPadding": "right"}""",
        "https://institution.edu/3448793",
        "344/879/300/3448793"
    )]
    public void Published_examples_have_their_path(string extension, string config, string id, string path) =>
        Assert.Equal(path, Make(extension, config)!.PathOf(id));

    [Theory]
    [InlineData("0002-flat-direct-storage-layout", "{}", "info:fedora/object-01")]
    [InlineData("0002-flat-direct-storage-layout", "{}", "..")]
    [InlineData("0002-flat-direct-storage-layout", "{}", "extensions")]
    [InlineData("0002-flat-direct-storage-layout", "{}", "")]
    [InlineData("0006-flat-omit-prefix-storage-layout", """{"delimiter": "info:"}""", "info:fedora/object-01")]
    [InlineData("0006-flat-omit-prefix-storage-layout", """{"delimiter": ":"}""", "urn:")]
    [InlineData("0007-n-tuple-omit-prefix-storage-layout", "{}", "urn:été-1")]
    public void An_id_that_has_no_place_gets_none(string extension, string config, string id) =>
        Assert.Null(Make(extension, config)!.PathOf(id));

    [Theory]
    [InlineData("0003-hash-and-id-n-tuple-storage-layout", """{"tupleSize": 33}""")]
    [InlineData("0003-hash-and-id-n-tuple-storage-layout", """{"tupleSize": 32, "numberOfTuples": 32}""")]
    [InlineData("0003-hash-and-id-n-tuple-storage-layout", """{"tupleSize": 0}""")]
    [InlineData("0003-hash-and-id-n-tuple-storage-layout", """{"tupleSize": "3"}""")]
    [InlineData("0003-hash-and-id-n-tuple-storage-layout", """{"digestAlgorithm": "rot13"}""")]
    [InlineData("0003-hash-and-id-n-tuple-storage-layout", """{"digestAlgorithm": "size"}""")]
    [InlineData("0004-hashed-n-tuple-storage-layout", """{"shortObjectRoot": "yes"}""")]
    [InlineData("0006-flat-omit-prefix-storage-layout", "{}")]
    [InlineData("0007-n-tuple-omit-prefix-storage-layout", """{"zeroPadding": "middle"}""")]
    [InlineData("0010-differential-n-tuple-omit-prefix-storage-layout", "{}")]
    public void A_layout_with_other_parameters_or_unknown_is_none(string extension, string config) =>
        Assert.Null(Make(extension, config));

    [Fact]
    public void No_id_leads_out_of_the_root_or_into_its_extensions() =>
        Gen.OneOf(Gen.String, Gen.OneOf("..", "../x", "extensions/x", "a/../../b", "/etc", "a\\b", "a\0b"))
            .Sample(id =>
            {
                foreach (
                    var (extension, config) in new[]
                    {
                        (FlatDirectLayout.ExtensionName, "{}"),
                        (HashAndIdLayout.ExtensionName, """{"tupleSize": 0, "numberOfTuples": 0}"""),
                        (HashedLayout.ExtensionName, "{}"),
                        (FlatOmitPrefixLayout.ExtensionName, """{"delimiter": ":"}"""),
                        (OmitPrefixTupleLayout.ExtensionName, """{"tupleSize": 1, "numberOfTuples": 1}"""),
                    }
                )
                {
                    if (Make(extension, config)!.PathOf(id) is { } path)
                    {
                        Assert.All(path.Split('/'), name => Assert.False(name is "" or "." or ".."));
                        Assert.NotEqual("extensions", path.Split('/')[0]);
                    }
                }
            });

    private static StorageLayout? Make(string extension, string config) =>
        new LayoutConfig((JsonMap)JsonTree.Read(System.Text.Encoding.UTF8.GetBytes(config), out _)!).Make(extension);
}
