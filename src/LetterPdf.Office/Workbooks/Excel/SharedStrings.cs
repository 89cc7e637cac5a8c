using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>The texts that the sheets of a workbook share (ECMA-376-1, 18.4.9).</summary>
internal sealed class SharedStrings
{
    private readonly List<RunText> _texts = [];
    private long _characters;

    private SharedStrings() { }

    public static SharedStrings None { get; } = new();

    public static SharedStrings Read(OfficePackage package, string name)
    {
        var strings = new SharedStrings();
        package.Walk(name, xml => strings.Read(new PartReader(xml, name)));
        return strings;
    }

    /// <summary>Null where there is no text of this number.</summary>
    public RunText? At(int number) => number >= 0 && number < _texts.Count ? _texts[number] : null;

    private void Read(PartReader part)
    {
        if (part.Name is not "sst")
        {
            throw part.Broken();
        }

        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Name is not "si")
            {
                continue;
            }

            var text = RunTextReader.Read(part);
            _texts.Add(text);
            _characters += text.Text.Length + WorkbookLimits.TextCharacters;
            if (_characters > WorkbookLimits.MillionCharacters * 1_000_000L)
            {
                throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.TooMuchText, WorkbookLimits.MillionCharacters));
            }
        }
    }
}
