using System.Security.Cryptography;
using System.Text;
using LetterPdf.Model;
using LetterPdf.Tests;
using UglyToad.PdfPig.Tokens;

namespace LetterPdf.Export.Tests;

public sealed class AttachmentTests
{
    private static readonly Attachment Letter = new(
        "letter.yml",
        "application/yaml",
        AttachmentRole.Source,
        "The letter's parts",
        "date: 2024-05-22\n"u8.ToArray()
    );
    private static readonly Attachment List = new(
        "data/signatories.csv",
        "text/csv",
        AttachmentRole.Data,
        "Who signs, “as shown”",
        "name\nÉlan\n"u8.ToArray()
    );
    private static readonly Attachment Cyrillic = new(
        "данные.md",
        "text/markdown",
        AttachmentRole.Source,
        "Текст",
        Encoding.UTF8.GetBytes(new string('т', 5_000))
    );
    private static readonly Attachment Umlaut = new(
        "Über.md",
        "text/markdown",
        AttachmentRole.Source,
        "Text",
        ReadOnlyMemory<byte>.Empty
    );
    private static readonly Attachment Ligature = new(
        "Œuvre.md",
        "text/markdown",
        AttachmentRole.Source,
        "Text",
        new byte[] { 0, 13, 10, 255 }
    );

    [Fact]
    public void A_specification_says_what_a_file_is_to_the_letter()
    {
        using var file = new FinishedFile(With(Letter, List));
        Assert.Equal(
            [
                ("Filespec", "letter.yml", "letter.yml", "Source", "The letter's parts"),
                ("Filespec", "data/signatories.csv", "data/signatories.csv", "Data", "Who signs, “as shown”"),
                ("Filespec", "fonts.sha256", "fonts.sha256", "Data", "The fonts' files and their SHA-256"),
            ],
            Associated(file)
                .Select(specification =>
                    (
                        file.In<NameToken>(specification, "Type").Data,
                        Text(file, specification, "F"),
                        Text(file, specification, "UF"),
                        file.In<NameToken>(specification, "AFRelationship").Data,
                        Text(file, specification, "Desc")
                    )
                )
        );
    }

    [Fact]
    public void A_file_has_its_media_type_its_size_and_the_letter_s_date()
    {
        using var file = new FinishedFile(With(Letter, List));
        Assert.Equal(
            [
                ("EmbeddedFile", "application/yaml", 17, "D:20240522000000Z"),
                ("EmbeddedFile", "text/csv", 11, "D:20240522000000Z"),
            ],
            Associated(file)
                .Take(2)
                .Select(specification => file.In<StreamToken>(specification, "EF", "F").StreamDictionary)
                .Select(stream =>
                    (
                        file.In<NameToken>(stream, "Type").Data,
                        file.In<NameToken>(stream, "Subtype").Data,
                        file.In<NumericToken>(stream, "Params", "Size").Int,
                        file.In<StringToken>(stream, "Params", "ModDate").Data
                    )
                )
        );
        Assert.Contains("/Subtype /text#2Fcsv\n", Exporting.Readable(With(List)), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_names_of_a_file_lead_to_the_same_bytes()
    {
        using var file = new FinishedFile(With(Letter, List));
        Assert.All(
            Associated(file),
            specification =>
            {
                var files = file.In<DictionaryToken>(specification, "EF").Data;
                Assert.Equal(["F", "UF"], files.Keys.Order(StringComparer.Ordinal));
                Assert.Equal(files["F"], files["UF"]);
            }
        );
    }

    [Fact]
    public void The_catalog_has_the_files_in_the_document_s_order_the_fonts_last()
    {
        using var file = new FinishedFile(With(Letter, Cyrillic, List));
        Assert.Equal(
            ["letter.yml", "данные.md", "data/signatories.csv", "fonts.sha256"],
            Associated(file).Select(specification => Text(file, specification, "UF")),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void The_name_tree_has_the_files_in_the_order_of_their_keys_bytes()
    {
        using var file = new FinishedFile(With(Cyrillic, Umlaut, Letter, Ligature, List));

        // In PDFDocEncoding Œ is 96 and Ü is DC, unlike Unicode's order; UTF-16 begins with FE.
        var entries = file.At<ArrayToken>("Names", "EmbeddedFiles", "Names").Data.Chunk(2).ToList();
        Assert.Equal(
            ["data/signatories.csv", "fonts.sha256", "letter.yml", "Œuvre.md", "Über.md", "данные.md"],
            entries.Select(entry => FinishedFile.Text(entry[0])),
            StringComparer.Ordinal
        );
        Assert.All(entries, entry => Assert.Equal(FinishedFile.Text(entry[0]), Text(file, entry[1], "UF")));
        Assert.Equal(Associated(file).ToHashSet(), entries.Select(entry => entry[1]).ToHashSet());
    }

    [Fact]
    public void A_name_that_only_Unicode_has_is_in_UTF_16() =>
        Assert.Contains(
            "/F <FEFF04340430043D043D044B0435002E006D0064>\n  /UF <FEFF04340430043D043D044B0435002E006D0064>\n",
            Exporting.Readable(With(Cyrillic)),
            StringComparison.Ordinal
        );

    [Fact]
    public void Another_reader_finds_every_file_byte_for_byte()
    {
        Attachment[] attachments = [Letter, List, Cyrillic, Umlaut, Ligature];
        using var file = new FinishedFile(With(attachments));
        Assert.True(file.Pdf.Advanced.TryGetEmbeddedFiles(out var found));
        Assert.Equal(attachments.Length + 1, found.Count);
        Assert.All(
            attachments,
            attachment =>
                Assert.Equal(
                    attachment.Bytes.ToArray(),
                    found.Single(entry => entry.Name == attachment.Path).Memory.ToArray()
                )
        );
    }

    [Fact]
    public void The_digests_are_those_of_all_font_files_of_the_families_that_the_letter_uses()
    {
        using var file = new FinishedFile(With(Letter));
        Assert.True(file.Pdf.Advanced.TryGetEmbeddedFiles(out var found));
        var text = Encoding.UTF8.GetString(found.Single(entry => entry.Name == FontDigests.Path).Memory.Span);
        var family = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot.Folder, "fonts"), "SourceSerif4*.ttf")
            .Order(StringComparer.Ordinal)
            .Select(font =>
                (
                    Name: Path.GetFileName(font),
                    Digest: Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(font)))
                )
            )
            .ToArray();
        Assert.True(family.Length > 2);
        Assert.Equal(string.Concat(family.Select(font => $"{font.Digest}  fonts/{font.Name}\n")), text);
        Assert.Equal(family, FontDigests.Read(text));
    }

    [Fact]
    public void A_letter_without_its_sources_has_no_files_at_all()
    {
        using var file = new FinishedFile(With());
        Assert.False(file.Pdf.Advanced.TryGetEmbeddedFiles(out _));
        Assert.False(file.Catalog.Data.ContainsKey("AF"));
        Assert.DoesNotContain(FontDigests.Path, Exporting.Readable(With()), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_and_places_share_the_catalog_s_names()
    {
        var draft = new Draft { Conformance = Conformance.WithSources, Attachments = [Letter] };
        using var file = new FinishedFile(draft.Line(draft.Named(StructureRole.Heading1, "subject"), "Subject").Done());
        Assert.Equal(
            ["Dests", "EmbeddedFiles"],
            file.At<DictionaryToken>("Names").Data.Keys.Order(StringComparer.Ordinal)
        );
    }

    private static TypesetDocument With(params Attachment[] attachments)
    {
        var draft = new Draft { Conformance = Conformance.WithSources, Attachments = [.. attachments] };
        return draft
            .Line(StructureRole.Paragraph, "Text")
            .Line(draft.Element(StructureRole.Paragraph), "Bold", Draft.Bold)
            .Done();
    }

    private static IReadOnlyList<IToken> Associated(FinishedFile file) => file.At<ArrayToken>("AF").Data;

    private static string Text(FinishedFile file, IToken dictionary, string key) =>
        FinishedFile.Text(file.In<DictionaryToken>(dictionary).Data[key]);
}
