using LetterPdf.Model;
using LetterPdf.Pdf;

namespace LetterPdf.Export;

/// <summary>
/// Writes the form (ISO 32000-1, 12.7): unsigned signature fields and nothing else. Each is an object of its own, and
/// so is the form, so signing adds the field once more, with its value, and changes nothing else.
/// </summary>
internal static class FormWriter
{
    // There are signature fields, and from the first signature on the file may only be appended to (table 219).
    private const int SignaturesExistAppendOnly = 3;

    // Print, and none of the flags that hide (ISO 19005-2, 6.3.2); locked, so that it can't be moved.
    private const int PrintAndLockedFlags = 132;

    public static void Write(PdfPart part, DocumentPlan plan, DocumentReferences references)
    {
        if (references.Form is not { } reference)
        {
            return;
        }

        using (var form = part.Dictionary(reference))
        {
            using (var fields = form.Array("Fields"u8))
            {
                foreach (var widget in references.Widgets)
                {
                    fields.Reference(widget);
                }
            }

            form.Integer("SigFlags"u8, SignaturesExistAppendOnly);
        }

        foreach (var widget in plan.Widgets)
        {
            WriteField(part, plan, references, widget);
        }
    }

    private static void WriteField(
        PdfPart part,
        DocumentPlan plan,
        DocumentReferences references,
        SignatureWidget widget
    )
    {
        using var field = part.Dictionary(references.Widgets[widget.Index]);
        field.Name("Type"u8, "Annot"u8);
        field.Name("Subtype"u8, "Widget"u8);
        field.Name("FT"u8, "Sig"u8);
        field.Text("T"u8, widget.Field.Name);

        // ISO 14289-1, 7.18.1: what the field is for, in words.
        field.Text("TU"u8, widget.Field.Description);
        field.Integer("F"u8, PrintAndLockedFlags);

        // A field with an empty rectangle is invisible, and needs no appearance (ISO 32000-1, 12.7.4.5; ISO 19005-2,
        // 6.3.3).
        using (var box = field.Array("Rect"u8))
        {
            box.Integer(0);
            box.Integer(0);
            box.Integer(0);
            box.Integer(0);
        }

        field.Reference("P"u8, references.Pages[widget.Page]);
        field.Integer("StructParent"u8, ParentTreeWriter.KeyOfWidget(plan, widget.Index));
        WriteSigner(field, widget.Field);
    }

    // The values meant for the signature, for the program that makes it. No standard key can hold all of them before
    // there is a signature: a seed value (12.7.4.5) has only reasons.
    private static void WriteSigner(DictionaryWriter field, UnsignedField signature)
    {
        using var signer = field.Dictionary("LPDF_Signature"u8);
        signer.Text("Name"u8, signature.Signer);
        WriteSome(signer, "Reason"u8, signature.Reason);
        WriteSome(signer, "Location"u8, signature.Location);
        WriteSome(signer, "ContactInfo"u8, signature.Contact);
    }

    private static void WriteSome(DictionaryWriter dictionary, ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null)
        {
            dictionary.Text(key, value);
        }
    }
}
