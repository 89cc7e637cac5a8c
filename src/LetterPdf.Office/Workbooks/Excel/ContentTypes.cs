namespace LetterPdf.Office;

/// <summary>What kinds of content the parts of a package have (ECMA-376-2, 6.2.3).</summary>
internal sealed class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    private readonly Dictionary<string, string> _ofParts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _ofExtensions = new(StringComparer.OrdinalIgnoreCase);

    private ContentTypes() { }

    public static ContentTypes Read(OfficePackage package)
    {
        var types = new ContentTypes();
        package.Walk(PartName, xml => types.Read(new PartReader(xml, PartName)));
        return types;
    }

    /// <summary>The type of a part; empty where none is stated.</summary>
    public string Of(string part) =>
        _ofParts.GetValueOrDefault(part)
        ?? _ofExtensions.GetValueOrDefault(part[(part.LastIndexOf('.') + 1)..])
        ?? string.Empty;

    private void Read(PartReader part)
    {
        for (var level = part.Enter(); part.NextChild(level); )
        {
            var type = part.Attribute("ContentType") ?? string.Empty;
            if (_ofParts.Count + _ofExtensions.Count > 2 * OfficeLimits.MostParts)
            {
                throw part.Broken();
            }

            if (part.Name is "Override" && part.Attribute("PartName") is { } name)
            {
                _ofParts[name.TrimStart('/')] = type;
            }
            else if (part.Name is "Default" && part.Attribute("Extension") is { } extension)
            {
                _ofExtensions[extension] = type;
            }
        }
    }
}
