using System.Globalization;
using System.Text;
using LetterPdf.Fonts;
using LetterPdf.Model;
using LetterPdf.Typesetting.Styles;

namespace LetterPdf.Typesetting.Paragraphs;

/// <summary>
/// What the fonts of a letter could not do, collected while it is set, and said once: characters that no font has by
/// row and script, faces that a family lacks, fonts that are damaged. Paragraphs are tried several times; each finding
/// counts once.
/// </summary>
internal sealed class FontFindings
{
    private readonly Dictionary<(string? Path, int Row, string Script), MissingCharacters> _missing = [];
    private readonly List<MissingCharacters> _rows = [];
    private readonly HashSet<(Place? Place, FontStyle Style, FontFace Face)> _marked = [];
    private readonly List<Diagnostic> _marks = [];
    private readonly List<(FaceWish Wish, FontFace Face)> _design = [];
    private readonly List<FontFace> _astray = [];

    /// <summary>Notes a character that no font has.</summary>
    public void AddMissing(Place? place, Rune character)
    {
        var script = Script.Of(character);
        var row = (place?.Path, place?.Row ?? 0, script.Name);
        if (!_missing.TryGetValue(row, out var characters))
        {
            _missing.Add(row, characters = new MissingCharacters(place, script));
            _rows.Add(characters);
        }

        characters.Add(character);
    }

    /// <summary>Notes a face that moves the pen as no sound font does.</summary>
    public void AddAstray(FontFace face)
    {
        if (!_astray.Contains(face))
        {
            _astray.Add(face);
        }
    }

    /// <summary>Notes a face that does not have the style that was asked for.</summary>
    /// <param name="face">The face that draws the words.</param>
    /// <param name="wish">What was asked for.</param>
    /// <param name="words">The words that it draws.</param>
    /// <param name="place">The place of the words.</param>
    public void Compare(FontFace face, FaceWish? wish, ReadOnlySpan<char> words, Place? place)
    {
        if (wish is null || face.Shows(wish.Style))
        {
            return;
        }

        var isOwn =
            string.Equals(face.WholeFamily, wish.Family, StringComparison.OrdinalIgnoreCase)
            || string.Equals(face.Family, wish.Family, StringComparison.OrdinalIgnoreCase);
        if (wish.IsMarked && _marked.Add((place, wish.Style, face)))
        {
            _marks.Add(
                isOwn
                    ? FaceDiagnostics.Emphasis(face, wish, words, place)
                    : FaceDiagnostics.OtherScript(face, wish, words, place)
            );
        }
        else if (!wish.IsMarked && isOwn && !_design.Exists(known => known.Wish == wish))
        {
            _design.Add((wish, face));
        }
    }

    /// <summary>Notes what another layout of the same letter found.</summary>
    public void AddRange(FontFindings other)
    {
        foreach (var row in other._rows)
        {
            foreach (var character in row.Characters)
            {
                AddMissing(row.Place, character);
            }
        }

        _marks.AddRange(other._marks);
        _design.AddRange(other._design.Where(own => !_design.Exists(known => known.Wish == own.Wish)));
        other._astray.ForEach(AddAstray);
    }

    /// <summary>Reports everything.</summary>
    /// <param name="type">Where the letter names its family.</param>
    /// <param name="fonts">The available faces.</param>
    /// <param name="diagnostics">Takes LP0401, LP0404, LP0406 and LP0407.</param>
    public void Report(Place? type, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        foreach (var row in _rows)
        {
            diagnostics.Add(row.ToDiagnostic());
        }

        foreach (var mark in _marks)
        {
            diagnostics.Add(mark);
        }

        // A family without either lacks semibold and bold alike.
        foreach (
            var (wish, face) in _design.DistinctBy(found =>
                (found.Wish.Family, FaceDiagnostics.PhraseOf(found.Wish.Style))
            )
        )
        {
            diagnostics.Add(FaceDiagnostics.Design(face, wish, type, fonts));
        }

        _astray.ForEach(face => diagnostics.Add(FaceDiagnostics.Astray(face)));
    }
}
