namespace LetterPdf.Office;

/// <summary>Reads the parts that belong to a sheet: comments, of which only the cells are taken, and tables
/// (ECMA-376-1, 18.7 and 18.5).</summary>
internal sealed class SheetCompanions(ExcelStyles styles, SheetDraft draft)
{
    /// <param name="sheet">The sheet's part.</param>
    public static void Read(OfficePackage package, string sheet, ExcelStyles styles, SheetDraft draft)
    {
        var companions = new SheetCompanions(styles, draft);
        foreach (var relation in package.RelationsOf(sheet).Where(relation => !relation.IsOutside))
        {
            Action<PartReader>? read = relation.Kind switch
            {
                "comments" => companions.ReadComments,
                "threadedComment" => companions.ReadThreads,
                "table" => companions.ReadTable,
                _ => null,
            };
            if (read is not null)
            {
                package.Walk(relation.Target, xml => read(new PartReader(xml, relation.Target)));
            }
        }
    }

    private void ReadComments(PartReader part)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            for (var list = part.Enter(); part.Name is "commentList" && part.NextChild(list); )
            {
                AddComment(part);
            }
        }
    }

    private void ReadThreads(PartReader part)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            AddComment(part);
        }
    }

    private void AddComment(PartReader part)
    {
        if (part.Attribute("ref") is { } cell)
        {
            draft.Add(draft.Comments, CellAddress.Range(cell) ?? throw part.Broken());
        }
    }

    private void ReadTable(PartReader part)
    {
        var range = CellAddress.Range(part.Attribute("ref") ?? string.Empty) ?? throw part.Broken();
        for (var level = part.Enter(); part.NextChild(level); )
        {
            switch (part.Name)
            {
                case "autoFilter":
                    draft.IsFiltered |= FilterReader.HasCriteria(part);
                    break;
                case "tableStyleInfo" when styles.IsChangingTable(part.Attribute("name") ?? string.Empty):
                    draft.Add(draft.ConditionalStrikes, range);
                    break;
                default:
                    break;
            }
        }
    }
}
