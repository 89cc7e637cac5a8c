using System.Collections.Immutable;

namespace LetterPdf.Input;

/// <summary>The keys of `addressee` that nothing on the page shows.</summary>
internal static class AddresseeKeys
{
    public const string Email = "email";

    /// <summary>Removes them from letter.yml, which is handed on.</summary>
    /// <param name="letter">All keys of letter.yml.</param>
    /// <param name="text">letter.yml, as it was read.</param>
    public static IEnumerable<SourceEdit> Removals(YamlMapping letter, string text)
    {
        var value = letter.Entries.FirstOrDefault(entry => entry.Key is "addressee")?.Value;
        ImmutableArray<YamlNode> addressees =
            value is YamlSequence list ? list.Items
            : value is null ? []
            : [value];
        return addressees
            .OfType<YamlMapping>()
            .SelectMany(addressee => KeyRemoval.Of(addressee, key => key is Email, text));
    }
}
