using System.Text;
using LetterPdf.Model;
using LetterPdf.Operations;

namespace LetterPdf.Import.Tests;

/// <summary>A document after it was read: its Markdown, and what is said of it.</summary>
internal sealed class Imported
{
    private readonly ImportDraft? _draft;
    private readonly DiagnosticBag _diagnostics = new();

    private Imported(byte[] bytes, bool refusesTracked) =>
        _draft = WordText.Read("text.docx", bytes, new ImportOptions(refusesTracked), _diagnostics);

    public static Imported Of(string body) => Of(new Docx(body) { Numbering = Docx.DefaultNumbering });

    public static Imported Of(Docx document, bool refusesTracked = false) => new(document.ToBytes(), refusesTracked);

    public static Imported Of(byte[] bytes) => new(bytes, refusesTracked: false);

    public ImportDraft Draft => _draft!;

    public bool IsRead => _draft is not null;

    /// <summary>The Markdown; the letter's reader must read it without a word.</summary>
    public string Markdown
    {
        get
        {
            Assert.NotNull(_draft);
            var markdown = MarkdownWriter.Write(_draft.Blocks, _draft.Notes);
            Assert.Equal(ShownBlocks.Of(_draft.Blocks, _draft.Notes), ShownBlocks.Read(markdown, allowsWarnings: true));
            return markdown.TrimEnd('\n');
        }
    }

    /// <summary>The findings, one a line: code, place, message.</summary>
    public string Said =>
        string.Join(
            '\n',
            _diagnostics
                .InSourceOrder()
                .Select(item => $"{item.Code.Id} {item.Place?.Row} {ReasonWords.Of(item.Message)}")
        );

    public string Steps => string.Join('\n', Draft.Steps.Said());

    /// <summary>The marks, one a line.</summary>
    public string Marks =>
        string.Join(
            '\n',
            Draft.Marks.Select(mark =>
                $"{mark.Kind} {mark.Author} {mark.Paragraph}: {mark.Text}{(mark.About is null ? "" : $" [{mark.About}]")}"
            )
        );

    /// <summary>Every text that is printed or said, for searching.</summary>
    public string All
    {
        get
        {
            var all = new StringBuilder();
            if (_draft is not null)
            {
                all.AppendLine(PlainWords.Of(_draft.Blocks, _draft.Notes)).AppendLine(Marks).AppendLine(Steps);
            }

            return all.AppendLine(Said).ToString();
        }
    }

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics.InSourceOrder();
}
