namespace LetterPdf.Verification.Tests;

/// <summary>Faults of a form and of its signature fields, and the checks that find them.</summary>
internal static class FieldFaultTable
{
    private const string Form = "/SigFlags";
    private const string Field = "/T (Signature1)";
    private const string Page = "/Type /Page/";
    private const string Tag = "/S /Form";
    private const string Reference = "<</Type /OBJR/Pg # 0 R/Obj # 0 R>>";

    public static IReadOnlyList<Fault> All { get; } =
    [
        // The form.
        Of("a form of another kind", "forbidden-keys", "/XFA", Form, "/SigFlags", "/XFA (x)/SigFlags"),
        Of(
            "a form whose looks are made later",
            "form",
            "/NeedAppearances",
            Form,
            "/SigFlags",
            "/NeedAppearances true/SigFlags"
        ),
        Of("a form with fonts of its own", "form", "/DR", Form, "/SigFlags", "/DR <<>>/SigFlags"),
        Of("a form that may be rewritten", "form", "/SigFlags", Form, "/SigFlags 3", "/SigFlags 1"),
        Of("a form that says nothing of signatures", "form", "/SigFlags", Form, "/SigFlags 3", ""),
        Of("a form without fields", "form", "/Fields", Form, "/Fields [# 0 R # 0 R]", "/Fields []"),
        Of("a field twice", "form", "/Fields", Form, "/Fields [# 0 R # 0 R]", "/Fields [$1 $1]"),
        Of("a field that is not there", "form", "/Fields", Form, "/Fields [# 0 R # 0 R]", "/Fields [$1 999 0 R]"),
        Of(
            "a field of more than any letter",
            "form",
            "/Fields",
            Form,
            "/Fields [",
            $"/Fields [{string.Concat(Enumerable.Repeat("1 0 R ", 1000))}"
        ),
        Of("a field to write in", "form", "/Fields", Field, "/FT /Sig", "/FT /Tx"),
        Of("a form that is a number", "form", "/Fields", "/Type /Catalog", "/AcroForm # 0 R", "/AcroForm 7"),
        Of("fields of no form", "annotations", "/AcroForm", "/Type /Catalog", "/AcroForm # 0 R", ""),
        // Its fields.
        Of("a field with fields in it", "signature-fields", "/Kids", Field, "/T (", "/Kids []/T ("),
        Of(
            "a field that opens a page",
            "signature-fields",
            "/A)",
            Field,
            "/T (",
            "/A <</S /URI/URI (https://example.org/)>>/T ("
        ),
        Of("a field with scripts", "forbidden-keys", "/AA", Field, "/T (", "/AA <<>>/T ("),
        Of("a field with looks", "signature-fields", "/AP", Field, "/T (", "/AP <<>>/T ("),
        Of(
            "a field that locks others",
            "signature-fields",
            "/Lock",
            Field,
            "/T (",
            "/Lock <</Type /SigFieldLock/Action /All>>/T ("
        ),
        Of("a field without a name", "signature-fields", "/T", Field, "/T (Signature1)", ""),
        Of("two fields of one name", "signature-fields", "/T", "/T (Signature2)", "(Signature2)", "(Signature1)"),
        Of("a field's name with a full stop", "signature-fields", "/T", Field, "(Signature1)", "(Signature.1)"),
        Of("a field of another page", "signature-fields", "/P", Field, "/P # 0 R", "/P 1 0 R"),
        Of("a field on no page", "signature-fields", "/P", Page, "/Annots [# 0 R # 0 R # 0 R]", "/Annots [$1 $2]"),
        Of(
            "a field twice on a page",
            "signature-fields",
            "/P",
            Page,
            "/Annots [# 0 R # 0 R # 0 R]",
            "/Annots [$1 $2 $3 $3]"
        ),
        Of("nobody who is to sign", "signature-fields", "/LPDF_Signature", Field, "/Name (The Senders)", "/Name ()"),
        Of(
            "another who is to sign",
            "signature-fields",
            "/LPDF_Signature",
            Field,
            "/Name (The Senders)",
            "/Name (The Others)"
        ),
        Of(
            "more about who is to sign",
            "signature-fields",
            "/LPDF_Signature",
            Field,
            "/Reason (We send it)",
            "/Password (We send it)"
        ),
        Of(
            "a reason that is no text",
            "signature-fields",
            "/LPDF_Signature",
            Field,
            "/Reason (We send it)",
            "/Reason 5"
        ),
        Of(
            "a field without words",
            "field-descriptions",
            "/TU",
            Field,
            "/TU (Electronic signature of The Senders)",
            "/TU ( )"
        ),
        Of(
            "a field without its key for words",
            "field-descriptions",
            "/TU",
            Field,
            "/TU (Electronic signature of The Senders)",
            ""
        ),
        // Where they are.
        Of("a field to be seen", "annotations", "/Rect", Field, "/Rect [0 0 0 0]", "/Rect [72 72 200 100]"),
        Of("a field as high as a line", "annotations", "/Rect", Field, "/Rect [0 0 0 0]", "/Rect [0 0 0 12]"),
        Of("a hidden field", "annotations", "/F)", Field, "/F 132", "/F 134"),
        Of("a field that is not printed", "annotations", "/F)", Field, "/F 132", "/F 128"),
        Of("a field in no tag", "annotation-parents", "place for a signature", Field, "/StructParent 2", ""),
        Of(
            "a field's tag that is read nowhere",
            "annotation-parents",
            "place for a signature",
            "/S /Document",
            "# 0 R # 0 R]",
            "$1]"
        ),
        Of("a field with another way back", "parent-tree", "/ParentTree", Field, "/StructParent 2", "/StructParent 9"),
        Of("a field in a paragraph", "field-tags", "tag P", Tag, "/S /Form", "/S /P"),
        Of(
            "two fields in a tag",
            "field-tags",
            "/OBJR",
            Tag,
            $"[{Reference}]",
            "[<</Type /OBJR/Pg $1/Obj $2>> <</Type /OBJR/Pg $1/Obj $2>>]"
        ),
        Of("a field's tag without a field", "field-tags", "/OBJR", Tag, $"[{Reference}]", "[]"),
        Of("the tabulator beside the fields", "pages", "/Tabs", Page, "/Tabs /S", ""),
        // The letter's identifier in the archive.
        Of(
            "two identifiers",
            "metadata-agree",
            "dc:identifier",
            "xpacket",
            "</dc:identifier>",
            "</dc:identifier><dc:identifier>HRN/2024/18</dc:identifier>"
        ),
    ];

    private static Fault Of(string name, string check, string telling, string inObject, string from, string to) =>
        new(name, check, telling, inObject, from, to) { Sample = () => Samples.WithFields };
}
