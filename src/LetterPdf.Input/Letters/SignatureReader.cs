using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the people who will sign the finished file: `signature`.</summary>
internal static class SignatureReader
{
    private const string Key = "signature";

    // Each signature is appended to the file, and verifying follows them one by one.
    internal const int Most = 20;

    /// <summary>One signature, or a list of them.</summary>
    public static ImmutableArray<ElectronicSignature> Read(Section letter, LetterTexts texts)
    {
        var items = letter.Find(Key) switch
        {
            null => [],
            YamlSequence sequence => sequence.Items,
            var node => [node],
        };
        if (items.Length > Most)
        {
            letter.Report(
                DiagnosticCatalog.TooManySignatures,
                items[Most].Span,
                Reason.Of(LetterFinding.TooManySignatures, items.Length, Most),
                LetterAdvice.SignatoryList
            );
            return [];
        }

        ImmutableArray<ElectronicSignature> signatures =
        [
            .. items.Select(item => Read(letter, item, texts)).OfType<ElectronicSignature>(),
        ];
        ReportDuplicates(letter, signatures);
        return signatures;
    }

    private static ElectronicSignature? Read(Section letter, YamlNode node, LetterTexts texts)
    {
        if (letter.OpenNode(node, Key, LetterKeys.ElectronicSignature.Names) is not { } section)
        {
            return null;
        }

        var name = texts.RequireText(section, "name", LetterAdvice.WhoSigns);
        var reason = texts.Text(section, "reason");
        var place = texts.Text(section, "place");
        var contact = texts.Text(section, "contact");
        return name is null
            ? null
            : new ElectronicSignature
            {
                Name = name,
                Reason = reason,
                Place = place,
                Contact = contact,
            };
    }

    private static void ReportDuplicates(Section letter, ImmutableArray<ElectronicSignature> signatures)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in signatures.Select(signature => signature.Name).Where(name => !names.Add(name.Value)))
        {
            letter.Report(
                DiagnosticCatalog.DuplicateSignature,
                name.Place,
                Reason.Of(LetterFinding.SignsTwice, name.Value),
                LetterAdvice.OneSignature
            );
        }
    }
}
