using System.Collections.Immutable;
using System.Text;

namespace LetterPdf.Input;

/// <summary>A change to a text.</summary>
/// <param name="Start">Offset in UTF-16 units.</param>
/// <param name="Length">UTF-16 units that are replaced.</param>
/// <param name="Text">What takes their place.</param>
internal readonly record struct SourceEdit(int Start, int Length, string Text)
{
    /// <summary>The text with changes that do not overlap, in any order.</summary>
    public static string Apply(ImmutableArray<SourceEdit> edits, string text)
    {
        var changed = new StringBuilder(text);
        foreach (var edit in edits.OrderByDescending(edit => edit.Start))
        {
            changed.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Text);
        }

        return changed.ToString();
    }
}
