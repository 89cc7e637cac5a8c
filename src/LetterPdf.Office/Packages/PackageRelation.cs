namespace LetterPdf.Office;

/// <summary>A relationship from one part to another, or to something outside (ECMA-376-2, 6.5).</summary>
/// <param name="Id">The name by which the part's XML refers to it.</param>
/// <param name="Kind">The last piece of its type, such as "worksheet": the rest differs between editions of the
/// standard.</param>
/// <param name="Target">The part's name in the package; as written where it is outside.</param>
internal sealed record PackageRelation(string Id, string Kind, string Target, bool IsOutside);
