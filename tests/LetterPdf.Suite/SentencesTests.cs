using System.Text.RegularExpressions;
using LetterPdf.Model;
using LetterPdf.Operations;
using LetterPdf.Tests;

namespace LetterPdf.Suite;

/// <summary>Below Operations there are no sentences for people: reasons are codes, and their sentences are in
/// Operations/Words.</summary>
public sealed partial class SentencesTests
{
    /// <summary>The projects below Operations.</summary>
    public static TheoryData<string> Projects =>
        [
            "Archive",
            "Comparison",
            "Deflate",
            "Digests",
            "Export",
            "Fonts",
            "Import",
            "Input",
            "Model",
            "Office",
            "Pdf",
            "Reflow",
            "Signing",
            "Trust",
            "Typesetting",
            "Unicode",
            "Verification",
        ];

    // Statements in files are not the program's sentences: those in an archive, a PDF, comments in letter.yml and
    // decisions.
    private static readonly string[] OfFiles =
    [
        "An object lies in a folder",
        "named by its id, percent-encoded",
        "# guessed: see that the letters are right",
        "# What was looked at and found right",
        "A font of the letter",
        "The fonts' files and their SHA-256",
        "<pdfaProperty:description>",
    ];

    // Words by which lists, letters, pictures and another parser's messages are recognized; texts that go into other
    // files; and the requirement of each rule of a standard, which is read only beside the rule.
    private static readonly string[] Vocabularies =
    [
        "AddressHeadings.cs",
        "AnswerColumns.cs",
        "ConformanceRules.cs",
        "GlueRules.cs",
        "HeadingWords.cs",
        "ImportWords.cs",
        "LetterKeys.cs",
        "LetterLanguage.cs",
        "LetterSchema.cs",
        "LetterSources.cs",
        "MailWords.cs",
        "PartWords.cs",
        "RecipientField.cs",
        "SchemaWriter.cs",
        "SignatoryField.cs",
        "StarterTexts.cs",
        "SvgColorNames.cs",
        "WebStyle.cs",
        "Withdrawal.cs",
        "YamlSyntaxMessage.cs",
        ".Data.cs",
    ];

    private static readonly Fact[] Kinds = ["a text", 7, DateTimeOffset.UnixEpoch];

    private static readonly Fact[][] Facts =
    [
        .. from first in Kinds
        from second in Kinds
        from third in Kinds
        select (Fact[])[first, second, third, 7, "another", "one more"],
        [7, 8, 9],
        ["a text", 7, 8],
    ];

    /// <summary>The enums of their codes.</summary>
    public static TheoryData<Type> Codes =>
        [
            .. typeof(ReasonWords)
                .Assembly.GetReferencedAssemblies()
                .Where(name => name.Name!.StartsWith("LetterPdf.", StringComparison.Ordinal))
                .SelectMany(name => System.Reflection.Assembly.Load(name).GetExportedTypes())
                .Concat(typeof(ReasonWords).Assembly.GetTypes())
                .Where(type => type.IsEnum && CodeName().IsMatch(type.Name)),
        ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_below_the_border_has_no_sentences(string project)
    {
        var folder = Path.Combine(RepositoryFolder.Root, "src", $"LetterPdf.{project}");
        var built = Path.Combine(folder, "obj") + Path.DirectorySeparatorChar;
        var sentences =
            from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            where !file.StartsWith(built, StringComparison.Ordinal)
            where !Vocabularies.Any(name => file.EndsWith(name, StringComparison.Ordinal))
            from sentence in SentencesIn(File.ReadAllText(file))
            where !OfFiles.Any(text => sentence.Contains(text, StringComparison.Ordinal))
            select $"{Path.GetRelativePath(folder, file)}: {sentence}";
        Assert.Empty(sentences);
    }

    [Theory]
    [InlineData("x = \"it is damaged\";", "it is damaged")]
    [InlineData("x = $\"'{name}' was made by somebody\";", "'{name}' was made by somebody")]
    [InlineData("x = \"\"\"the file is empty\"\"\";", "the file is empty")]
    [InlineData("x = \"a\" + '\"' + \"not a sentence\";", "not a sentence")]
    [InlineData("// a \"comment with many words\"\n/// <summary>Of \"all that there is\".</summary>", null)]
    [InlineData("x = \"RSA with SHA-256\" + \"page 1\" + \"ETSI.CAdES.detached\";", null)]
    [InlineData("x = y is \"the end of list\" or \"as you see above\";", null)]
    [InlineData("throw new InvalidOperationException(\"this is our own fault\");", null)]
    public void What_a_sentence_is(string source, string? sentence) =>
        Assert.Equal(sentence is null ? [] : [sentence], SentencesIn(source));

    // Only the words know the type of a fact; the test does not, and tries.
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_words(Type codes) =>
        Assert.All(Enum.GetValues(codes).Cast<Enum>(), code => Assert.Contains(Facts, facts => IsSaid(code, facts)));

    private static bool IsSaid(Enum code, Fact[] facts)
    {
        try
        {
            return ReasonWords.Of(Reason.Of(code, facts)).Length > 0;
        }
        catch (Exception fault) when (fault is InvalidCastException or IndexOutOfRangeException)
        {
            return false;
        }
    }

    private static List<string> SentencesIn(string source)
    {
        var sentences = new List<string>();
        foreach (var literal in Token().Matches(source).Where(token => token.Groups["text"].Success))
        {
            var holes = literal.Groups["hole"].Captures;
            var text = holes.Aggregate(literal.Groups["text"].Value, (all, hole) => all.Replace(hole.Value, "{}"));
            var before = source[..literal.Index];
            if (Sentence().IsMatch(text) && !OwnFault().IsMatch(before) && !Comparison().IsMatch(before))
            {
                sentences.Add(literal.Groups["text"].Value);
            }

            sentences.AddRange(holes.SelectMany(hole => SentencesIn(hole.Value)));
        }

        return sentences;
    }

    [GeneratedRegex(
        "(?:Fault|Problem|Finding|Advice|Phrase)$"
            + "|^(?:DocumentPart|InventoryPart|RepairStep|RevocationCause|StorageOutcome|UpdateFact)$"
    )]
    private static partial Regex CodeName();

    [GeneratedRegex("""(?<![\w-])[a-z']+(?: [a-z']+){2,}(?![\w-])""")]
    private static partial Regex Sentence();

    [GeneratedRegex(
        """throw new (?:[\w.]*\.)?(?:Unreachable|Argument\w*|Format|InvalidOperation|NotSupported)Exception\([^;]*$"""
    )]
    private static partial Regex OwnFault();

    // Literals that input is compared with: "is ... or ...", StartsWith.
    [GeneratedRegex("""(?:\b(?:is|or)\s+|\.StartsWith\()$""")]
    private static partial Regex Comparison();

    // Comments, characters, raw, verbatim and other literals. Interpolations may contain literals, which are read
    // separately.
    [GeneratedRegex(
        """"
            //[^\n]*|/\*[\s\S]*?\*/|'(?:\\.|[^'\\\n])+'
            |\$*(?<raw>"{3,})(?<text>[\s\S]*?)\k<raw>
            |@"(?<text>(?:""|[^"])*)"
            |\$@?"(?<text>(?:\\.|{{|}}|(?<hole>{(?:[^{}"]|\$?"(?:\\.|{[^{}"]*}|[^"\\{}])*"|{[^{}"]*})*})|[^"\\{}])*)"
            |"(?<text>(?:\\.|[^"\\\n])*)"
            """",
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Token();
}
