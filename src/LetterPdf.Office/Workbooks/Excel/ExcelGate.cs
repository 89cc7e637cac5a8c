using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>Refuses what is no workbook, and workbooks that run or fetch something.</summary>
internal static class ExcelGate
{
    /// <summary>The part by which a workbook begins.</summary>
    public static string MainPartOf(OfficePackage package)
    {
        var mains = package.RelationsOf(string.Empty).Where(relation => relation.Kind is "officeDocument").ToList();
        if (mains is not [{ IsOutside: false, Target: var main }])
        {
            throw new UnreadableOfficeFile(OfficeFinding.NoWorkbook);
        }

        var type = ContentTypes.Read(package).Of(main);
        if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) || Holds(type, "sheet.binary"))
        {
            throw new UnreadableOfficeFile(OfficeFinding.BinaryWorkbook);
        }

        if (!Holds(type, "spreadsheetml") && !Holds(type, "ms-excel"))
        {
            throw new UnreadableOfficeFile(OfficeFinding.NoWorkbook);
        }

        return Holds(type, "macroEnabled") ? throw Refusal(OfficeFinding.Macros, main) : main;
    }

    /// <param name="relations">Those of the main part.</param>
    public static void Refuse(OfficePackage package, ImmutableArray<PackageRelation> relations)
    {
        if (package.Names.FirstOrDefault(IsMacro) is { } macros)
        {
            throw Refusal(OfficeFinding.Macros, macros);
        }

        foreach (var relation in relations)
        {
            OfficeFinding? finding = relation.Kind switch
            {
                "vbaProject" or "xlMacrosheet" or "xlIntlMacrosheet" => OfficeFinding.Macros,
                "externalLink" => OfficeFinding.LinksOutside,
                "connections" => OfficeFinding.DataOutside,
                "worksheet" when relation.IsOutside => OfficeFinding.LinksOutside,
                _ => null,
            };
            if (finding is { } found)
            {
                throw Refusal(found, relation.Target);
            }
        }
    }

    private static bool IsMacro(string part) => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string type, string word) => type.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static UnreadableOfficeFile Refusal(OfficeFinding finding, string part) => new(Reason.Of(finding, part));
}
