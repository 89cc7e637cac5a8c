using System.IO.Compression;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>A ZIP file with the letters of a merge, and how it is told from any other.</summary>
internal static class LettersZip
{
    /// <summary>Reports a file that is not the letters of an earlier merge.</summary>
    /// <returns>Whether it may be replaced.</returns>
    public static bool MayReplace(string path, string shown, DiagnosticBag diagnostics)
    {
        if (!File.Exists(path) || HasTable(path))
        {
            return true;
        }

        diagnostics.Add(
            DiagnosticCatalog.MergeFolderForeign.At(
                null,
                Reason.Of(MergingFinding.OtherZip, shown),
                MergingAdvice.NameZip
            )
        );
        return false;
    }

    private static bool HasTable(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return zip.GetEntry(MergeTable.FileName) is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
