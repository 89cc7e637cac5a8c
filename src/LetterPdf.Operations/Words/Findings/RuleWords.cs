using LetterPdf.Export;

namespace LetterPdf.Operations;

/// <summary>Things that prevent a file, in words.</summary>
internal static class RuleWords
{
    public static string Of(RuleFinding code, FactWords f) =>
        code switch
        {
            RuleFinding.NoContent => "the letter has no text at all",
            RuleFinding.PageSize =>
                $"page {f[0]} measures {f[1]} by {f[2]}, and a PDF's page has 3pt to 14400pt a side",
            RuleFinding.NoTitle => "the document has no title",
            RuleFinding.AttachmentTwice =>
                $"two files that would stand inside the file are called '{f[0]}' (ISO 32000-1, 7.9.6)",
            RuleFinding.NoAttachments =>
                $"the letter's sources cannot stand inside a file of {f[0]} (ISO 19005-2, 6.8)",
            RuleFinding.ControlCharacter =>
                $"{f[0]} holds a control character, which the file's metadata cannot hold (ISO 19005-2, 6.6.2.1)",
            RuleFinding.BadLanguage => $"\"{f[0]}\" is not a language tag",
            RuleFinding.DraftClaims => $"a draft may claim {f[0]} and nothing else, but this one claims {f[1]}",
            RuleFinding.DraftHasField =>
                $"a draft may have no place for the signature of {f[0]}: nobody signs what may still change",
            RuleFinding.DraftMarkMissing => $"page {f[0]} of the draft does not say that it is one",
            RuleFinding.FieldName => $"\"{f[0]}\" is not the name of one form field alone (ISO 32000-1, 12.7.3.2)",
            RuleFinding.FieldOutsideForm =>
                $"the form field {f[0]} is in no Form element of its own (ISO 14289-1, 7.18.4)",
            RuleFinding.FieldUndescribed => $"the form field {f[0]} does not say what it is for (ISO 14289-1, 7.18.1)",
            RuleFinding.BlankGlyph => $"the font '{f[0]}' draws nothing for {f[1]}: nobody would see it on the page",
            RuleFinding.EmbeddingForbidden =>
                $"the licence bits of the font '{f[0]}' forbid embedding it in a document",
            RuleFinding.MissingGlyph => $"the font '{f[0]}' lacks a character of \"{f[1]}\"",
            RuleFinding.LinkWithoutText => f[0].Length > 0
                ? $"the link to {f[0]} has no text"
                : "a link inside the document has no text",
            RuleFinding.LinkToNothing =>
                $"a link leads to \"{f[0]}\", which is not in the document (ISO 32000-1, 12.3.2.3)",
            RuleFinding.LinkNotAbsolute => $"a link leads to \"{f[0]}\", which is not an absolute address",
            RuleFinding.FirstHeadingLevel => $"the first heading, \"{f[0]}\", is of level {f[1]}, not 1",
            RuleFinding.HeadingLevel => $"the heading \"{f[0]}\" of level {f[1]} follows one of level {f[2]}",
            RuleFinding.ElementAtTop => Misplaced(f[0], "at the top"),
            RuleFinding.ElementBeforeParent => Misplaced(f[0], "before its parent"),
            RuleFinding.ElementIn => Misplaced(f[0], $"in {f[1]}"),
            RuleFinding.PictureWithoutText => "a picture does not say what it shows (ISO 14289-1, 7.3)",
            RuleFinding.NoteWithoutName => "a note has no name (ISO 14289-1, 7.9)",
            RuleFinding.ElementName => $"\"{f[0]}\" is not the name of one element alone (ISO 32000-1, 14.7.2)",
            RuleFinding.TextTooLong =>
                $"{f[0]} is longer than the 32,767 bytes that PDF/A allows (ISO 19005-2, 6.1.13)",
            RuleFinding.PrivateCharacter =>
                $"\"{f[0]}\" holds {CharacterWords.Code(f.Number(1))}, a private character that means nothing "
                    + "outside the font it was made for",
            RuleFinding.NoCharacter =>
                $"\"{f[0]}\" holds U+0000, U+FEFF or U+FFFE, which stand for no character (ISO 19005-2, 6.2.11.7.2)",
            RuleFinding.FontsTooLarge => $"'{f[0]}' does not go into the file: fonts take 16 MB in it at most",
            RuleFinding.FontNotHandedOn =>
                $"'{f[0]}' does not go into the file: its licence bits do not let it be handed on",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(RulePhrase code, FactWords f) =>
        code switch
        {
            RulePhrase.Letters => Letters(f),
            RulePhrase.LettersAndOthers => $"{Letters(f)} and others",
            RulePhrase.Title => "the title",
            RulePhrase.Author => "the author",
            RulePhrase.Identifier => "the identifier",
            RulePhrase.Subject => "the subject",
            RulePhrase.Keywords => "the list of keywords",
            RulePhrase.Heading => "a heading",
            RulePhrase.PictureText => "a picture's 'alt'",
            RulePhrase.LinkDescription => "a link's description",
            RulePhrase.FieldDescription => "a field's description",
            RulePhrase.Signer => "who signs",
            RulePhrase.SigningReason => "why somebody signs",
            RulePhrase.SigningPlace => "where somebody signs",
            RulePhrase.SignerContact => "how a signer is reached",
            RulePhrase.LinkText => "a link's text",
            RulePhrase.LinkAddress => "a link's address",
            _ => throw ReasonWords.Unknown(code),
        };

    public static string Of(RuleAdvice code) =>
        code switch
        {
            RuleAdvice.ChangePageSize => "Change 'page: size:' in letter.yml.",
            RuleAdvice.GiveTitle => "Give the letter a 'subject:' or a 'title:' in letter.yml.",
            RuleAdvice.RenameLetterFile => "Give the letter's file another name.",
            RuleAdvice.AskForPdfA3 => "Ask for pdf/a-3a, or leave the sources out.",
            RuleAdvice.RemoveCharacter => "Take the invisible character out.",
            RuleAdvice.WriteLanguage => "Write a tag such as en-US, fr or ar.",
            RuleAdvice.CopyFont => "Copy the font again from where it came from, or use another one.",
            RuleAdvice.ChooseFamily =>
                "Choose another family under 'type: family:' in letter.yml, or get the font with a licence to "
                    + "embed.",
            RuleAdvice.WriteLinkText => "Put the words that people are to click between the square brackets.",
            RuleAdvice.WriteAddress => "Write the whole address, beginning with https://, http:// or mailto:.",
            RuleAdvice.HeadingLevels => "The subject is level 1; use ## for headings in the body, ### below those.",
            RuleAdvice.WritePictureText => "Write it under 'alt'.",
            RuleAdvice.Shorten => "Shorten it.",
            RuleAdvice.ReplaceCharacter => "Replace it by a character with a meaning of its own.",
            RuleAdvice.KeepFont =>
                "Keep the font beside the PDF: only who has it can prove the letter, with 'letterpdf verify "
                    + "FILE.pdf --fonts DIR'.",
            _ => throw ReasonWords.Unknown(code),
        };

    private static string Misplaced(string role, string place) =>
        $"a structure element {role} may not stand {place} (ISO 32000-1, 14.8.4)";

    private static string Letters(FactWords f) => string.Join(", ", f.From(0).Select(text => $"\"{text}\""));
}
