using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the addressees and the signers: `addressee` and `signers`.</summary>
internal static class PeopleReader
{
    /// <summary>One addressee, or a list of them; where letter.yml names none and has recipients, the
    /// recipient.</summary>
    public static ImmutableArray<Addressee> ReadAddressees(Section letter, LetterTexts texts)
    {
        if (texts.Values.Recipients is not null && !letter.Has("addressee"))
        {
            return texts.Vary() ? [texts.Values.Row!.ToAddressee()] : [];
        }

        var node = letter.Find("addressee");
        var items = node switch
        {
            null => [],
            YamlSequence sequence => sequence.Items,
            _ => [node],
        };
        return [.. items.Select(item => ReadAddressee(letter, item, texts)).OfType<Addressee>()];
    }

    /// <summary>How the letter begins; where letter.yml does not say it and has recipients, as the list
    /// does.</summary>
    public static LetterText? ReadSalutation(Section letter, LetterTexts texts) =>
        texts.Values.Recipients is null || letter.Has("salutation") ? texts.Text(letter, "salutation")
        : texts.Vary() ? texts.Values.Row![RecipientField.Salutation]
        : null;

    public static ImmutableArray<Signer> ReadSigners(Section letter, LetterTexts texts, IWorkspace workspace) =>
        [.. letter.List("signers").Select(item => ReadSigner(letter, item, texts, workspace)).OfType<Signer>()];

    private static Addressee? ReadAddressee(Section letter, YamlNode node, LetterTexts texts)
    {
        if (letter.OpenNode(node, "addressee", LetterKeys.Addressee.Names) is not { } section)
        {
            return null;
        }

        var name = texts.RequireText(section, "name");
        var title = texts.Text(section, "title");
        var organization = texts.Text(section, "organization");
        var address = texts.Lines(section, "address");
        var email = ReadEmail(section, texts);
        return name is null
            ? null
            : new Addressee
            {
                Name = name,
                Title = title,
                Organization = organization,
                Address = address,
                Email = email,
            };
    }

    private static LetterText? ReadEmail(Section section, LetterTexts texts)
    {
        if (texts.ForMail().Text(section, AddresseeKeys.Email) is not { } email)
        {
            return null;
        }

        if (MailAddress.Is(email.Value))
        {
            return email;
        }

        section.Report(
            DiagnosticCatalog.InvalidMailAddress,
            email.Place,
            Reason.Of(LetterFinding.NoMailAddress, section.NameOf(AddresseeKeys.Email), email.Value),
            LetterAdvice.MailAddress
        );
        return null;
    }

    private static Signer? ReadSigner(Section letter, YamlNode node, LetterTexts texts, IWorkspace workspace)
    {
        if (letter.OpenNode(node, "signers", LetterKeys.Signer.Names) is not { } section)
        {
            return null;
        }

        var name = texts.RequireText(section, "name");
        var title = texts.Text(section, "title");
        var organization = texts.Text(section, "organization");
        var signature = PictureReader.Read(section, "signature", LetterKeys.Signature, texts, workspace);
        return name is null
            ? null
            : new Signer
            {
                Name = name,
                Title = title,
                Organization = organization,
                Signature = signature,
            };
    }
}
