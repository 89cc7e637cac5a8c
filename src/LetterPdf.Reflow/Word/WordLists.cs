using LetterPdf.Model;

namespace LetterPdf.Reflow;

/// <summary>The lists of a Word file (17.9). Each list of the letter is one of its own, with its own first number;
/// those of the same kind that stand equally far in share their form.</summary>
internal sealed class WordLists(WordDesign design)
{
    private const int Levels = 9;

    private const string Bullet = "\u2022";

    private readonly List<(bool IsBullet, int Outside)> _forms = [];
    private readonly List<(int Form, int Level, int? First)> _lists = [];

    /// <summary>The deepest level that a list can have, from 0.</summary>
    public const int Deepest = Levels - 1;

    /// <summary>A new list.</summary>
    /// <param name="first">The first number; null for bullets.</param>
    /// <param name="level">From 0.</param>
    /// <param name="outside">How many quotations it stands in.</param>
    /// <returns>Its number in the file.</returns>
    public int Add(int? first, int level, int outside)
    {
        var form = (first is null, outside);
        if (!_forms.Contains(form))
        {
            _forms.Add(form);
        }

        _lists.Add((_forms.IndexOf(form), level, first));
        return _lists.Count;
    }

    public byte[] ToBytes()
    {
        var xml = WordXml.Root("w:numbering");
        for (var i = 0; i < _forms.Count; i++)
        {
            WriteForm(xml, i);
        }

        for (var i = 0; i < _lists.Count; i++)
        {
            var (form, level, first) = _lists[i];
            xml.Open("w:num", ("w:numId", WordMeasure.Number(i + 1)));
            xml.Value("w:abstractNumId", WordMeasure.Number(form));
            if (first is { } number)
            {
                xml.Open("w:lvlOverride", ("w:ilvl", WordMeasure.Number(level)));
                xml.Value("w:startOverride", WordMeasure.Number(number)).Close();
            }

            xml.Close();
        }

        return xml.Close().ToBytes();
    }

    private void WriteForm(XmlText xml, int form)
    {
        var (isBullet, outside) = _forms[form];
        xml.Open("w:abstractNum", ("w:abstractNumId", WordMeasure.Number(form)));
        xml.Value("w:multiLevelType", "hybridMultilevel");
        for (var level = 0; level < Levels; level++)
        {
            xml.Open("w:lvl", ("w:ilvl", WordMeasure.Number(level)));
            xml.Value("w:start", "1").Value("w:numFmt", isBullet ? "bullet" : "decimal");
            xml.Value("w:lvlText", isBullet ? Bullet : $"%{WordMeasure.Number(level + 1)}.");
            xml.Value("w:lvlJc", "left").Open("w:pPr");
            xml.Empty(
                "w:ind",
                ("w:left", WordMeasure.Twips(design.Indent * (level + 1 + outside))),
                ("w:hanging", WordMeasure.Twips(design.Indent))
            );
            xml.Close().Close();
        }

        xml.Close();
    }
}
