using LetterPdf.Input;

namespace LetterPdf.Operations;

/// <summary>What is found in letter.yml, its text and its pictures, in words.</summary>
internal static class LetterFileWords
{
    /// <summary>The sentence, or the part of one; null for any other code.</summary>
    public static string? Of(Enum code, FactWords f) =>
        code switch
        {
            LetterFinding finding => LetterWords.Of(finding, f),
            LetterAdvice advice => LetterWords.Of(advice, f),
            LetterPhrase phrase => LetterWords.Of(phrase, f),
            MarkdownFinding finding => MarkdownWords.Of(finding, f),
            MarkdownAdvice advice => MarkdownWords.Of(advice, f),
            MergeFinding finding => MergeWords.Of(finding, f),
            RecipientFinding finding => RecipientWords.Of(finding, f),
            RecipientPhrase phrase => RecipientWords.Of(phrase, f),
            RecipientAdvice advice => RecipientWords.Of(advice, f),
            PictureFinding finding => PictureWords.Of(finding, f),
            PictureAdvice advice => PictureWords.Of(advice, f),
            SvgPhrase phrase => PictureWords.Of(phrase, f),
            FileFinding finding => FileWords.Of(finding, f),
            FileAdvice advice => FileWords.Of(advice, f),
            FileKindPhrase phrase => FileWords.Of(phrase),
            YamlFinding finding => YamlWords.Of(finding, f),
            YamlAdvice advice => YamlWords.Of(advice, f),
            _ => null,
        };
}
