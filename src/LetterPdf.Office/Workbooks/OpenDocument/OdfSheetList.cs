using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Reads the contents of a workbook (ISO/IEC 26300-1, 3.7): its styles, and its sheets in the tabs'
/// order.</summary>
/// <param name="part">Stands at the contents.</param>
/// <param name="sheets">Takes the sheets.</param>
internal sealed class OdfSheetList(PartReader part, OdfStyles styles, List<WorkbookSheet> sheets)
{
    private static readonly SheetLimits FirstCell = new(1, 1);

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the styles and the list of sheets, and looks for what is taken from elsewhere.</summary>
    public void Read()
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Name is "automatic-styles")
            {
                styles.Read(part, isCommon: false);
            }
            else if (part.Name is "body")
            {
                ReadBody(ReadTable);
            }
        }
    }

    /// <summary>Reads one of the sheets, with styles that were read before.</summary>
    public void ReadSheet(string name, SheetDraft draft)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Name is "body")
            {
                ReadBody(() => ReadIfNamed(name, draft));
            }
        }
    }

    private void ReadIfNamed(string name, SheetDraft draft)
    {
        if (part.Name is "table" && name.Equals(part.Attribute("name", OdfNames.Table), StringComparison.Ordinal))
        {
            new OdfSheet(part, styles, draft).Read();
        }
    }

    private void ReadBody(Action read)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            if (part.Name is not "spreadsheet" || part.Namespace is not OdfNames.Office)
            {
                throw new UnreadableOfficeFile(OfficeFinding.NoWorkbook);
            }

            for (var inside = part.Enter(); part.NextChild(inside); )
            {
                if (part.Namespace is OdfNames.Table)
                {
                    read();
                }
            }
        }
    }

    private void ReadTable()
    {
        switch (part.Name)
        {
            case "table":
                ListTable();
                break;
            case "dde-links":
                throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.DataOutside, part.Name));
            case "database-ranges" or "data-pilot-tables":
                RefuseSources();
                break;
            default:
                break;
        }
    }

    private void ListTable()
    {
        var name = part.Attribute("name", OdfNames.Table) ?? string.Empty;
        var isHidden = styles.HasNoSize("table", part.Attribute("style-name", OdfNames.Table));
        if (name.Length == 0 || !_names.Add(name) || _names.Count > OfficeLimits.MostParts)
        {
            throw part.Broken();
        }

        var draft = new SheetDraft(FirstCell);
        new OdfSheet(part, styles, draft).Read();
        sheets.Add(new WorkbookSheet(name, _names.Count, isHidden, draft.HasData));
    }

    private void RefuseSources()
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            for (var inside = part.Enter(); part.NextChild(inside); )
            {
                if (part.Name.StartsWith("database-source", StringComparison.Ordinal) || part.Name is "source-service")
                {
                    throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.DataOutside, part.Name));
                }
            }
        }
    }
}
