using System.Collections.Immutable;
using System.Text.Json;
using LetterPdf.Comparison;
using LetterPdf.Digests;

namespace LetterPdf.Operations;

/// <summary>A comparison for programs: JSON of a form that only ever grows.</summary>
public sealed class ComparisonJson
{
    private readonly Utf8JsonWriter _json;

    private ComparisonJson(Utf8JsonWriter json) => _json = json;

    public static string Write(LetterComparison comparison) =>
        JsonReport.Of(json => new ComparisonJson(json).WriteAll(comparison));

    private void WriteAll(LetterComparison comparison)
    {
        _json.WriteStartObject();
        _json.WriteString("tool", "letterpdf");
        _json.WriteString("version", BuildInfo.Version);
        WriteEdition("before", comparison.Before, comparison.NamedByPlaces.Contains(comparison.Before));
        WriteEdition("after", comparison.After, comparison.NamedByPlaces.Contains(comparison.After));
        _json.WriteBoolean("same", comparison.IsSame);
        _json.WriteBoolean("sameFile", comparison.IsSameFile);
        _json.WriteString("verdict", ComparisonWords.Verdict(comparison));
        WriteList("summary", ComparisonWords.Summary(comparison), _json.WriteStringValue);
        WriteList("notices", ComparisonWords.Notices(comparison), _json.WriteStringValue);
        WriteSignatories(comparison.Signatories);
        WriteList("texts", comparison.Texts, WriteText);
        WriteList("relabelled", comparison.Relabelled, WriteRelabelled);
        if (comparison.After is WordEdition)
        {
            _json.WriteBoolean("tracked", comparison.IsTracked);
            WriteList("comments", comparison.Comments, WriteComment);
        }

        WriteList("properties", comparison.Properties, WriteProperty);
        _json.WriteEndObject();
    }

    private void WriteEdition(string name, Edition edition, bool isNamedByPlaces)
    {
        _json.WriteStartObject(name);
        _json.WriteString("name", edition.Name);
        _json.WriteNumber("bytes", edition.Bytes.Length);
        _json.WriteString("sha256", Sha256.HexOf(edition.Bytes.Span));
        _json.WriteString("format", edition is WordEdition ? "docx" : "pdf");
        WriteSome("title", edition.Facts.Title);
        if (edition is PdfEdition pdf)
        {
            WriteSome("date", ReceiptWords.Day(pdf.Report.Facts.Date));
            _json.WriteNumber("pages", pdf.Report.Facts.PageCount);
            WriteSome("producer", pdf.Report.Producer);
        }

        _json.WriteBoolean("sound", edition.IsSound);
        _json.WriteString("partsNamedBy", isNamedByPlaces ? "places" : "sources");
        _json.WriteEndObject();
    }

    private void WriteSignatories(SignatoryComparison signatories)
    {
        _json.WriteStartObject("signatories");
        _json.WriteNumber("before", signatories.CountBefore);
        _json.WriteNumber("after", signatories.CountAfter);
        WriteList("added", signatories.Added, entry => WriteEntry(null, entry));
        WriteList("withdrawn", signatories.Withdrawn, entry => WriteEntry(null, entry));
        WriteList("renamed", signatories.Renamed, WritePair);
        WriteList("otherCountry", signatories.OtherCountry, WritePair);
        WriteList("moved", signatories.Moved, WritePair);
        _json.WriteBoolean("otherGrouping", signatories.IsOtherGrouping);
        _json.WriteEndObject();
    }

    private void WritePair(SignatoryPair pair)
    {
        _json.WriteStartObject();
        WriteEntry("before", pair.Before);
        WriteEntry("after", pair.After);
        _json.WriteEndObject();
    }

    private void WriteEntry(string? name, SignatoryEntry entry)
    {
        Start(name);
        _json.WriteNumber("position", entry.Position);
        _json.WriteString("text", entry.Text);
        _json.WriteString("name", entry.Name);
        WriteSome("country", entry.Country);
        WriteSome("group", entry.Group);
        WriteReviewers(entry.Reviewers);
        _json.WriteEndObject();
    }

    private void WriteText(TextChange change)
    {
        _json.WriteStartObject();
        _json.WriteString("part", RoleName(change.Passage.Role));
        _json.WriteBoolean("partIsInferred", change.Passage.IsInferred);
        _json.WriteString(
            "change",
            change.Before is null ? "added"
                : change.After is null ? "removed"
                : change.Sentences.IsEmpty ? "same-words"
                : "changed"
        );
        _json.WriteBoolean("moved", change.IsMoved);
        _json.WriteBoolean("otherForm", change.IsOtherForm);
        _json.WriteString("says", ComparisonWords.Happening(change));
        WritePassage("before", change.Before);
        WritePassage("after", change.After);
        WriteReviewers(change.Reviewers);
        WriteList("sentences", change.Sentences, WriteSentence);
        WriteList("links", change.Links, WriteLink);
        _json.WriteEndObject();
    }

    private void WritePassage(string name, Passage? passage)
    {
        if (passage is null)
        {
            return;
        }

        _json.WriteStartObject(name);
        _json.WriteString("part", RoleName(passage.Role));
        _json.WriteString("text", passage.Text);
        WriteSome("label", passage.Label.Length == 0 ? null : passage.Label);
        if (passage.Number is { } number)
        {
            _json.WriteNumber("paragraph", number);
        }

        if (passage.Cell is { } cell)
        {
            _json.WriteNumber("row", cell.Row);
            _json.WriteNumber("column", cell.Column);
        }

        if (passage.Level > 0)
        {
            _json.WriteNumber("level", passage.Level);
        }

        _json.WriteEndObject();
    }

    private void WriteSentence(SentenceChange sentence)
    {
        _json.WriteStartObject();
        WriteSome("before", sentence.Before);
        WriteSome("after", sentence.After);
        WriteReviewers(sentence.Reviewers);
        if (sentence.IsPartlyUntracked)
        {
            _json.WriteBoolean("partlyUntracked", true);
        }

        WriteList(
            "revisions",
            sentence.Revisions,
            revision =>
            {
                _json.WriteStartObject();
                _json.WriteString(
                    "kind",
                    revision.Kind switch
                    {
                        RevisionKind.Removed => "removed",
                        RevisionKind.Added => "added",
                        _ => "kept",
                    }
                );
                _json.WriteString("text", revision.Text);
                _json.WriteEndObject();
            }
        );
        _json.WriteEndObject();
    }

    private void WriteReviewers(ImmutableArray<string> reviewers)
    {
        if (!reviewers.IsEmpty)
        {
            WriteList("reviewers", reviewers, _json.WriteStringValue);
        }
    }

    private void WriteComment(PassageComment comment)
    {
        _json.WriteStartObject();
        WriteSome("author", comment.Mark.Author);
        WriteSome("about", comment.Mark.About);
        _json.WriteString("text", comment.Mark.Text);
        WritePassage("passage", comment.Passage);
        _json.WriteEndObject();
    }

    private void WriteLink(SequenceChange link)
    {
        _json.WriteStartObject();
        WriteSome("before", link.Before);
        WriteSome("after", link.After);
        _json.WriteEndObject();
    }

    private void WriteRelabelled(TextChange change)
    {
        _json.WriteStartObject();
        WritePassage("before", change.Before);
        WritePassage("after", change.After);
        _json.WriteEndObject();
    }

    private void WriteProperty(PropertyChange property)
    {
        _json.WriteStartObject();
        _json.WriteString("name", property.Name);
        WriteSome("before", property.Before);
        WriteSome("after", property.After);
        _json.WriteEndObject();
    }

    private void WriteList<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }

    private void Start(string? name)
    {
        if (name is null)
        {
            _json.WriteStartObject();
        }
        else
        {
            _json.WriteStartObject(name);
        }
    }

    private void WriteSome(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }

    // These names are fixed, whatever they are called in the code.
    private static string RoleName(PassageRole role) =>
        role switch
        {
            PassageRole.Letterhead => "letterhead",
            PassageRole.Date => "date",
            PassageRole.Delivery => "delivery",
            PassageRole.Addressee => "addressee",
            PassageRole.AboveSubject => "delivery-or-addressee",
            PassageRole.Subject => "subject",
            PassageRole.Salutation => "salutation",
            PassageRole.Closing => "closing",
            PassageRole.Signer => "signer",
            PassageRole.SignatoriesHeading => "signatories-heading",
            PassageRole.Enclosures => "enclosures",
            PassageRole.Copies => "copies",
            PassageRole.SignatureField => "signature-field",
            PassageRole.Picture => "picture",
            PassageRole.Heading => "heading",
            PassageRole.ListItem => "list-item",
            PassageRole.Quotation => "quotation",
            PassageRole.TableCell => "table-cell",
            PassageRole.Footnote => "footnote",
            _ => "paragraph",
        };
}
