namespace LetterPdf.Pdf;

/// <summary>Writes a part of <see cref="PdfForm.Readable"/>: every object on its own.</summary>
internal static class ReadablePart
{
    public static FinishedPart Write(ObjectNumbering numbering)
    {
        var output = new PdfBuffer(16 * 1024);
        var entries = new CrossReference[numbering.Ordered.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            output.Write((byte)'\n');
            entries[i] = CrossReference.AtOffset(output.Length);
            FileParts.WriteObject(output, numbering, numbering.Ordered[i], numbering.First + i);
        }

        return new FinishedPart(numbering, output.WrittenMemory, entries);
    }
}
