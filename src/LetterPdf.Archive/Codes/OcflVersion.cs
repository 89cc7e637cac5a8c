namespace LetterPdf.Archive;

/// <summary>A version of the Oxford Common File Layout.</summary>
public enum OcflVersion
{
    /// <summary>OCFL 1.0 (July 2020).</summary>
    One = 10,

    /// <summary>OCFL 1.1 (October 2022).</summary>
    OneOne = 11,
}

/// <summary>How versions of OCFL are written.</summary>
public static class OcflVersionText
{
    private const string TypeStart = "https://ocfl.io/";
    private const string TypeEnd = "/spec/#inventory";

    /// <summary>"1.0" or "1.1".</summary>
    public static string Number(this OcflVersion version) => version == OcflVersion.One ? "1.0" : "1.1";

    /// <summary>The value of `type` in an inventory.</summary>
    internal static string InventoryType(this OcflVersion version) => $"{TypeStart}{version.Number()}{TypeEnd}";

    internal static OcflVersion? FromNumber(string number) =>
        number switch
        {
            "1.0" => OcflVersion.One,
            "1.1" => OcflVersion.OneOne,
            _ => null,
        };

    internal static OcflVersion? FromInventoryType(string type) =>
        type.StartsWith(TypeStart, StringComparison.Ordinal)
        && type.EndsWith(TypeEnd, StringComparison.Ordinal)
        && type.Length > TypeStart.Length + TypeEnd.Length
            ? FromNumber(type[TypeStart.Length..^TypeEnd.Length])
            : null;
}
