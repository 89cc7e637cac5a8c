using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>A workbook in OpenDocument (ISO/IEC 26300-1, 3.7). All its sheets are in one part.</summary>
internal sealed class OpenDocumentBook : WorkbookFile
{
    public const string Content = "content.xml";

    private const string Common = "styles.xml";

    private readonly OdfStyles _styles;

    private OpenDocumentBook(OdfStyles styles) => _styles = styles;

    public static OpenDocumentBook Open(OfficePackage package)
    {
        OpenDocumentGate.Refuse(package);
        var styles = new OdfStyles();
        if (package.Has(Common))
        {
            package.Walk(Common, xml => ReadCommon(new PartReader(xml, Common), styles));
        }

        var sheets = new List<WorkbookSheet>();
        package.Walk(Content, xml => new OdfSheetList(new PartReader(xml, Content), styles, sheets).Read());
        return sheets.Count > 0
            ? new OpenDocumentBook(styles) { Sheets = [.. sheets] }
            : throw new UnreadableOfficeFile(OfficeFinding.NoSheet);
    }

    public override SheetTable Read(OfficePackage package, int sheet, SheetLimits limits)
    {
        var draft = new SheetDraft(limits);
        var name = Sheets[sheet].Name;
        package.Walk(
            Content,
            xml => new OdfSheetList(new PartReader(xml, Content), _styles, []).ReadSheet(name, draft)
        );
        return draft.Finish() ?? throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartBroken, Content));
    }

    private static void ReadCommon(PartReader part, OdfStyles styles)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Name is "styles" && part.Namespace is OdfNames.Office)
            {
                styles.Read(part, isCommon: true);
            }
        }
    }
}
