using LetterPdf.Archive.Json;

namespace LetterPdf.Archive.Layouts;

/// <summary>The parameters of a layout, from its extension's config.json or the extension's defaults.</summary>
internal sealed class LayoutConfig(JsonMap? config)
{
    private const int MostTuples = 32;

    /// <summary>Whether a parameter is not what the extension allows.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether an extension is a layout that this program can follow.</summary>
    public static bool Knows(string extension) =>
        extension
            is FlatDirectLayout.ExtensionName
                or HashAndIdLayout.ExtensionName
                or HashedLayout.ExtensionName
                or FlatOmitPrefixLayout.ExtensionName
                or OmitPrefixTupleLayout.ExtensionName;

    /// <summary>Makes the layout of an extension; null where this program does not know it, or its parameters are
    /// broken.</summary>
    public StorageLayout? Make(string extension)
    {
        StorageLayout? layout = extension switch
        {
            FlatDirectLayout.ExtensionName => new FlatDirectLayout(),
            HashAndIdLayout.ExtensionName => HashAndId(),
            HashedLayout.ExtensionName => Hashed(),
            FlatOmitPrefixLayout.ExtensionName => new FlatOmitPrefixLayout(Text("delimiter", string.Empty)),
            OmitPrefixTupleLayout.ExtensionName => OmitPrefixTuple(),
            _ => null,
        };
        return IsBroken ? null : layout;
    }

    private HashAndIdLayout HashAndId()
    {
        var algorithm = Algorithm();
        return new HashAndIdLayout(algorithm, Tuples(algorithm.HexLength, least: 0));
    }

    private HashedLayout Hashed()
    {
        var algorithm = Algorithm();
        var tuples = Tuples(algorithm.HexLength, least: 0);
        var isShort = Truth("shortObjectRoot");
        IsBroken |= isShort && tuples.Length >= algorithm.HexLength;
        return new HashedLayout(algorithm, tuples, isShort);
    }

    private OmitPrefixTupleLayout OmitPrefixTuple()
    {
        var padding = Text("zeroPadding", "left");
        IsBroken |= padding is not ("left" or "right");
        return new OmitPrefixTupleLayout(
            Text("delimiter", ":"),
            Tuples(MostTuples * MostTuples, least: 1),
            padding is "left",
            Truth("reverseObjectRoot")
        );
    }

    private DigestAlgorithm Algorithm()
    {
        var algorithm = DigestAlgorithm.Named(Text("digestAlgorithm", "sha256"));
        IsBroken |= algorithm is null or { HexLength: 0 };
        return algorithm ?? DigestAlgorithm.Sha256;
    }

    private Tuples Tuples(int most, int least)
    {
        var tuples = new Tuples(Number("tupleSize", least), Number("numberOfTuples", least));
        IsBroken |= tuples.Length > most || (tuples.Size == 0) != (tuples.Count == 0);
        return IsBroken ? new Tuples(0, 0) : tuples;
    }

    private int Number(string key, int least)
    {
        switch (config?[key])
        {
            case null:
                return 3;
            case JsonNumber { Whole: { } number } when number >= least && number <= MostTuples:
                return (int)number;
            default:
                IsBroken = true;
                return 0;
        }
    }

    private string Text(string key, string usual)
    {
        var value = config?[key] is { } given ? (given as JsonText)?.Value : usual;
        IsBroken |= string.IsNullOrEmpty(value);
        return value ?? string.Empty;
    }

    private bool Truth(string key)
    {
        var value = config?[key];
        IsBroken |= value is not (null or JsonTruth);
        return value is JsonTruth { Value: true };
    }
}
