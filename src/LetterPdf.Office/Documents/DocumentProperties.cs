namespace LetterPdf.Office;

/// <summary>What a Word document says about itself (ECMA-376-1, 22.2).</summary>
public static class DocumentProperties
{
    /// <summary>The part with the properties of programs.</summary>
    public const string Part = "docProps/app.xml";

    /// <summary>The program in documents of this program's making.</summary>
    public const string OwnApplication = "letterpdf";

    /// <summary>The program that saved a document last; null where it says none, or is no such document.</summary>
    /// <param name="bytes">Any bytes.</param>
    public static string? ApplicationOf(ReadOnlyMemory<byte> bytes) =>
        OfficePackage.Read(
            bytes,
            package =>
                string.Concat(
                    package
                        .Load(Part)
                        .Elements()
                        .Where(element => element.Name.LocalName is "Application")
                        .Select(element => element.Value)
                ),
            out _
        );
}
