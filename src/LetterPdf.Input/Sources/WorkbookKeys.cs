namespace LetterPdf.Input;

/// <summary>Changes letter.yml where its list is handed on as a CSV: it names that file, and says nothing more about a
/// workbook.</summary>
/// <param name="Signatories">The keys under `signatories`.</param>
/// <param name="File">The value of `file`.</param>
internal sealed record WorkbookKeys(YamlMapping Signatories, YamlScalar File)
{
    /// <summary>"data/list.xlsx.csv": no other file of the letter has such a name.</summary>
    public string TextPath => $"{File.Value}.csv";

    /// <summary>The changes to letter.yml.</summary>
    /// <param name="text">letter.yml, as it was read.</param>
    public IEnumerable<SourceEdit> Edits(string text) =>
        KeyRemoval
            .Of(Signatories, IsGone, text)
            .Prepend(new SourceEdit(File.Span.Start, File.Span.Length, YamlQuotation.Of(TextPath)));

    private static bool IsGone(string key) => key is KindKeys.Sheet or KindKeys.HiddenRows or KindKeys.StruckOut;
}
