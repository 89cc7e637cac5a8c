using System.Globalization;
using System.Text;

namespace LetterPdf.Pdf.Tests.Files;

public sealed class PdfFileTests
{
    [Fact]
    public void The_readable_form_is_one_key_a_line()
    {
        var text = Encoding.Latin1.GetString(Small(PdfForm.Readable, 1));
        Assert.Equal(
            """
            1 0 obj
            <<
              /Kind /Root
              /First 3 0 R
              /Nested <<
                /Flag true
                /Number -1.5
                /Text (a\(b)
              >>
              /Array [1 3 0 R /Name 0.25 [3]
                <<
                  /Key <FEFF0100>
                >>
              ]
            >>
            endobj

            2 0 obj
            <<
              /Last 4 0 R
            >>
            endobj

            3 0 obj
            <<
              /Length 5
              /Own 7
            >>
            stream
            hello
            endstream
            endobj

            4 0 obj
            <<
              /Length 83
            >>
            stream
            % 3 bytes, SHA-256 039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81
            endstream
            endobj


            """,
            text[(text.IndexOf("1 0 obj", StringComparison.Ordinal))..text.IndexOf("xref", StringComparison.Ordinal)]
        );
    }

    [Fact]
    public void The_compact_form_spends_no_byte_on_space_it_does_not_need()
    {
        var bodies = WrittenFile.ObjectStream(Small(PdfForm.Compact, 1), out var header);
        Assert.Equal(
            "<</Kind/Root/First 3 0 R/Nested<</Flag true/Number -1.5/Text(a\\(b)>>/Array[1 3 0 R/Name "
                + "0.25[3]<</Key(\u00FE\u00FF\u0001\0)>>]>><</Last 4 0 R>>",
            bodies
        );
        Assert.Equal(
            string.Create(
                CultureInfo.InvariantCulture,
                $"1 0 2 {bodies.IndexOf("<</Last", StringComparison.Ordinal)}\n"
            ),
            header
        );
    }

    [Fact]
    public void The_header_marks_the_file_as_binary() =>
        Assert.Equal(
            "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n",
            Encoding.Latin1.GetString(Small(PdfForm.Compact, 1))[..15]
        );

    [Fact]
    public void Every_entry_of_the_table_points_to_its_object()
    {
        var text = Encoding.Latin1.GetString(Small(PdfForm.Readable, 30));
        var table = text[WrittenFile.StartOfCrossReferences(text)..];
        Assert.StartsWith("xref\n0 34\n0000000000 65535 f \n", table, StringComparison.Ordinal);
        var entries = table.Split('\n')[3..36];
        for (var i = 0; i < entries.Length; i++)
        {
            Assert.Equal(19, entries[i].Length);
            var offset = int.Parse(entries[i][..10], CultureInfo.InvariantCulture);
            Assert.StartsWith(
                string.Create(CultureInfo.InvariantCulture, $"\n{i + 1} 0 obj\n"),
                text[(offset - 1)..],
                StringComparison.Ordinal
            );
        }

        Assert.EndsWith("\n%%EOF\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(2500)]
    public void Every_entry_of_the_cross_reference_stream_points_to_its_object(int leaves)
    {
        var file = Small(PdfForm.Compact, leaves);
        var text = Encoding.Latin1.GetString(file);
        var (rows, widths) = WrittenFile.CrossReferences(file, text);
        Assert.Equal((0, 0, 0), rows[0]);
        for (var number = 1; number < rows.Count; number++)
        {
            var (type, field2, field3) = rows[number];
            if (type == 1)
            {
                Assert.StartsWith(
                    string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"),
                    text[field2..],
                    StringComparison.Ordinal
                );
            }
            else
            {
                Assert.Equal(2, type);
                WrittenFile.ObjectStreamAt(file, text, rows[field2].Field2, out var header);
                Assert.Equal(number, int.Parse(header.Split(' ', '\n')[2 * field3], CultureInfo.InvariantCulture));
            }
        }

        Assert.Equal(1, widths[0]);
    }

    [Fact]
    public void The_order_of_gathering_changes_nothing()
    {
        Assert.Equal(Gathered(rootFirst: true), Gathered(rootFirst: false));

        static byte[] Gathered(bool rootFirst)
        {
            var file = new PdfPart(PdfForm.Compact);
            var spare = rootFirst ? default : file.Reserve();
            var (root, kid) = (file.Reserve(), file.Reserve());
            var info = rootFirst ? file.Reserve() : spare;
            Action[] writes =
            [
                () => WriteReference(file, root, kid),
                () => WriteReference(file, kid, info),
                () => file.Dictionary(info).Dispose(),
            ];
            foreach (var write in rootFirst ? writes : writes.Reverse())
            {
                write();
            }

            return Whole(file, root, info);
        }

        static void WriteReference(PdfPart file, PdfReference reference, PdfReference target)
        {
            using var dictionary = file.Dictionary(reference);
            dictionary.Reference("Next"u8, target);
        }
    }

    [Fact]
    public void The_identifier_is_the_content_s()
    {
        var identifier = Identifier(Small(PdfForm.Readable, 1));
        Assert.Equal(identifier, Identifier(Small(PdfForm.Readable, 1)));
        Assert.False(string.Equals(identifier, Identifier(Small(PdfForm.Readable, 2)), StringComparison.Ordinal));
        Assert.Equal(identifier[1..34], identifier[36..69]);

        static string Identifier(byte[] file)
        {
            var text = Encoding.Latin1.GetString(file);
            return text.Substring(text.IndexOf("/ID [", StringComparison.Ordinal) + 4, 71);
        }
    }

    [Fact]
    public void Scopes_closed_in_the_wrong_order_are_a_bug()
    {
        var file = new PdfPart(PdfForm.Compact);
        var root = file.Reserve();
        Assert.Throws<InvalidOperationException>(() =>
        {
            var dictionary = file.Dictionary(root);
            dictionary.Dictionary("Open"u8);
            dictionary.Dispose();
        });
    }

    [Fact]
    public void Objects_left_unwritten_or_never_referred_to_are_bugs()
    {
        var unwritten = new PdfPart(PdfForm.Compact);
        var (root, info) = (unwritten.Reserve(), unwritten.Reserve());
        unwritten.Dictionary(root).Dispose();
        Assert.Throws<InvalidOperationException>(() => Whole(unwritten, root, info));
        unwritten.Dictionary(info).Dispose();
        Assert.NotEmpty(Whole(unwritten, root, info));
        unwritten.Dictionary(unwritten.Reserve()).Dispose();
        Assert.Throws<InvalidOperationException>(() => Whole(unwritten, root, info));
        Assert.Throws<InvalidOperationException>(() => unwritten.Dictionary(root));
    }

    [Fact]
    public void The_limits_know_the_longest_string_and_name()
    {
        var file = new PdfPart(PdfForm.Compact);
        using (var root = file.Dictionary(file.Reserve()))
        {
            root.Text("LongestName"u8, "Łódź");
        }

        Assert.Equal(new PdfLimits(10, 11, 1), file.Limits);
    }

    /// <summary>A root with one of everything, a text stream, a binary stream, and as many leaves as
    /// needed.</summary>
    internal static byte[] Small(PdfForm form, int leaves)
    {
        var file = new PdfPart(form);
        var (root, text, binary, info) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var more = Enumerable.Range(1, leaves - 1).Select(_ => file.Reserve()).ToList();
        using (var stream = file.Stream(binary, (byte[])[1, 2, 3], StreamKind.Binary)) { }

        using (var stream = file.Stream(text, "hello"u8.ToArray(), StreamKind.Text))
        {
            stream.Integer("Own"u8, 7);
        }

        foreach (var leaf in more)
        {
            using var dictionary = file.Dictionary(leaf);
            dictionary.Text("Text"u8, "leaf");
        }

        using (var dictionary = file.Dictionary(info))
        {
            dictionary.Reference("Last"u8, binary);
            if (more.Count > 0)
            {
                using var kids = dictionary.Array("Kids"u8);
                foreach (var leaf in more)
                {
                    kids.Reference(leaf);
                }
            }
        }

        WriteRoot(file, root, text, binary);
        return Whole(file, root, info);
    }

    private static byte[] Whole(PdfPart part, PdfReference root, PdfReference info)
    {
        var finished = part.Finish(1, root, info);
        return PdfFile.Of(PdfHead.Of(part.Form), finished, finished.Of(root), finished.Of(info)).Bytes.ToArray();
    }

    private static void WriteRoot(PdfPart file, PdfReference root, PdfReference text, PdfReference binary)
    {
        using var dictionary = file.Dictionary(root);
        dictionary.Name("Kind"u8, "Root"u8);
        dictionary.Reference("First"u8, text);
        using (var nested = dictionary.Dictionary("Nested"u8))
        {
            nested.Boolean("Flag"u8, true);
            nested.Number("Number"u8, -1.5);
            nested.Text("Text"u8, "a(b");
        }

        using var array = dictionary.Array("Array"u8);
        array.Integer(1);
        array.Reference(text);
        array.Name("Name"u8);
        array.Number(0.25);
        using (var inner = array.Array())
        {
            inner.Integer(3);
        }

        var last = array.Dictionary();
        last.Text("Key"u8, "Ā");
        last.Dispose();
        _ = binary;
    }
}
