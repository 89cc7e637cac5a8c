using System.Diagnostics;
using LetterPdf.Model;

namespace LetterPdf.Export;

/// <summary>The names of the standard structure types (ISO 32000-1, 14.8.4) and attributes (14.8.5).</summary>
internal static class StructureNames
{
    public static ReadOnlySpan<byte> Of(StructureRole role) =>
        role switch
        {
            StructureRole.Document => "Document"u8,
            StructureRole.Part => "Part"u8,
            StructureRole.Paragraph => "P"u8,
            StructureRole.Heading1 => "H1"u8,
            StructureRole.Heading2 => "H2"u8,
            StructureRole.Heading3 => "H3"u8,
            StructureRole.Heading4 => "H4"u8,
            StructureRole.Heading5 => "H5"u8,
            StructureRole.Heading6 => "H6"u8,
            StructureRole.List => "L"u8,
            StructureRole.ListItem => "LI"u8,
            StructureRole.Label => "Lbl"u8,
            StructureRole.ListBody => "LBody"u8,
            StructureRole.BlockQuote => "BlockQuote"u8,
            StructureRole.Link => "Link"u8,
            StructureRole.Span => "Span"u8,
            StructureRole.Table => "Table"u8,
            StructureRole.TableRow => "TR"u8,
            StructureRole.TableHeaderCell => "TH"u8,
            StructureRole.TableCell => "TD"u8,
            StructureRole.Note => "Note"u8,
            StructureRole.Figure => "Figure"u8,
            StructureRole.Form => "Form"u8,
            StructureRole.Reference => "Reference"u8,
            _ => throw new UnreachableException(),
        };

    public static ReadOnlySpan<byte> Of(ListNumbering numbering) =>
        numbering switch
        {
            ListNumbering.None => "None"u8,
            ListNumbering.Disc => "Disc"u8,
            ListNumbering.Decimal => "Decimal"u8,
            _ => throw new UnreachableException(),
        };

    /// <summary>1 to 6 for a heading, 0 for anything else.</summary>
    public static int HeadingLevel(StructureRole role) =>
        role switch
        {
            >= StructureRole.Heading1 and <= StructureRole.Heading6 => role - StructureRole.Heading1 + 1,
            _ => 0,
        };
}
