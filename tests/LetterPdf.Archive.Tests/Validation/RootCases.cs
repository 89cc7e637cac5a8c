using LetterPdf.Archive.Tests.Support;

namespace LetterPdf.Archive.Tests.Validation;

/// <summary>Storage roots that are wrong in one way.</summary>
public static class RootCases
{
    private const string Layout = "ocfl_layout.json";

    public static IEnumerable<CodeCase> All =>
        [
            Case("E069", "no declaration", s => s.Delete("0=ocfl_1.1")),
            Case(
                "E069",
                "an object instead of a root",
                s => s.Delete("0=ocfl_1.1").Put("0=ocfl_object_1.1", "ocfl_object_1.1\n")
            ),
            Case("E076", "two declarations", s => s.Put("0=ocfl_1.0", "ocfl_1.0\n")),
            Case(
                "E075 E077",
                "a version of OCFL that there is not",
                s => s.Delete("0=ocfl_1.1").Put("0=ocfl_9.9", "ocfl_9.9\n")
            ),
            Case(
                "E075 E078",
                "a declaration that begins with 1",
                s => s.Delete("0=ocfl_1.1").Put("1=ocfl_1.1", "ocfl_1.1\n")
            ),
            Case(
                "E075 E079",
                "a declaration of something else",
                s => s.Delete("0=ocfl_1.1").Put("0=something", "something\n")
            ),
            Case("E080", "a declaration with other contents", s => s.Put("0=ocfl_1.1", "something else")),
            Case(
                "E070",
                "a layout without description",
                s => s.Put(Layout, """{"extension": "0002-flat-direct-storage-layout"}""")
            ),
            Case("E070", "a layout without extension", s => s.Put(Layout, """{"description": "flat"}""")),
            Case("E070", "a layout that is no JSON", s => s.Put(Layout, "flat")),
            Case(
                "E071",
                "a layout that nobody registered",
                s => s.Put(Layout, """{"extension": "our-own-layout", "description": "ours"}""")
            ),
            Case(
                "E071",
                "a layout that is a number",
                s => s.Put(Layout, """{"extension": 7, "description": "ours"}""")
            ),
            Case("E072 E084", "a file between root and objects", s => s.Put("a/file.txt", "x")),
            Case("E073", "an empty folder", s => s.PutFolder("a/empty")),
            Case("E073", "an empty folder in the root", s => s.PutFolder("empty")),
            Case("E074", "a root in a root", s => s.Put("a/inner/0=ocfl_1.1", "ocfl_1.1\n")),
            Case(
                "E081",
                "an object of a later OCFL",
                new RootFixture("1.0").Do(s => new ObjectFixture(s, "c/three", "1.1", "urn:example:three")).Storage
            ),
            Case("E082", "an object in an object", s => s.Put("a/one/inner/0=ocfl_object_1.1", "ocfl_object_1.1\n")),
            Case("E083 E037", "an id in two places", s => new ObjectFixture(s, "c/again", "1.1", "urn:example:one")),
            Case("E085 E088", "a folder with files only", s => s.Put("logs/today.txt", "x")),
            Case("E003", "an object with two declarations", s => s.Put("a/one/0=ocfl_object_1.0", "ocfl_object_1.0\n")),
            Case(
                "E004",
                "an object of an OCFL that there is not",
                s => s.Put("c/x/0=ocfl_object_0.9", "ocfl_object_0.9\n")
            ),
            Case(
                "E004 E006",
                "an object with a declaration of something else",
                s => s.Put("c/x/0=special_object_yeah", "special_object_yeah\n")
            ),
            Case("E090", "a link between root and objects", s => s.PutLink("a/link")),
            Case("E090", "a link in the root", s => s.PutLink("link")),
            Case("E089", "a pipe between root and objects", s => s.PutPipe("a/pipe")),
            Case(
                "E090",
                "a file of two objects",
                s =>
                    s.Delete("b/two/v1/content/letter.txt")
                        .PutSecondName("b/two/v1/content/letter.txt", "a/one/v1/content/letter.txt")
            ),
            Case("E112", "a file in the folder for extensions", s => s.Put("extensions/file.txt", "x")),
            Case(
                "E086 E067",
                "a file in the folder for extensions, in OCFL 1.0",
                new RootFixture("1.0").Do(s => s.Put("extensions/file.txt", "x")).Storage
            ),
            Case("E092", "a file in an object was changed", s => s.Put("a/one/v1/content/letter.txt", "changed\n")),
            Case(
                "W014",
                "an object that lies elsewhere than the layout says",
                s =>
                    s.Put(Layout, """{"extension": "0004-hashed-n-tuple-storage-layout", "description": "by digest"}""")
            ),
            Case(
                "W015",
                "some objects in the root and some below",
                s => new ObjectFixture(s, "three", "1.1", "urn:example:three")
            ),
            Case("W016", "an extension that nobody registered", s => s.Put("extensions/our-own/config.json", "{}")),
            Case(
                "W013",
                "an extension that nobody registered, in OCFL 1.0",
                new RootFixture("1.0").Do(s => s.Put("extensions/our-own/config.json", "{}")).Storage
            ),
            Case("W016", "a leftover", s => s.Put("extensions/letterpdf-staging/1/new/inventory.json", "{")),
        ];

    private static CodeCase Case(string codes, string what, Action<MemoryStorage> change) =>
        new(codes.Split(' '), what, IsRoot: true, () => new RootFixture().Do(change).Storage);

    private static CodeCase Case(string codes, string what, MemoryStorage storage) =>
        new(codes.Split(' '), what, IsRoot: true, () => storage);
}
