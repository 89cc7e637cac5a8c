using System.Collections.Immutable;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Reads the file of decisions.</summary>
internal static class DecisionsFile
{
    private const string Ending = ".decisions.yml";

    private const long SizeLimit = 1024 * 1024;

    private static readonly ImmutableArray<(string Key, DecisionKind Kind)> Kinds =
    [
        ("right", DecisionKind.Right),
        ("same", DecisionKind.Same),
        ("different", DecisionKind.Different),
    ];

    /// <summary>"data/signatories.decisions.yml" for "data/signatories.csv".</summary>
    public static string PathFor(string csv)
    {
        var point = csv.LastIndexOf('.');
        return (point > csv.LastIndexOf('/') ? csv[..point] : csv) + Ending;
    }

    /// <summary>Whether a file's name is that of such a file.</summary>
    public static bool IsOne(string path) => path.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>The decisions about a CSV's names; none where there is no such file.</summary>
    public static Decisions Read(IWorkspace workspace, string csv, DiagnosticBag diagnostics)
    {
        var path = PathFor(csv);
        var content = workspace.Read(path, SizeLimit);
        if (!content.IsRead)
        {
            if (content.Outcome != WorkspaceOutcome.NotFound)
            {
                diagnostics.Add(DiagnosticCatalog.InvalidDecision.At(null, Reason.Of(FileFinding.Unreadable, path)));
            }

            return new Decisions(path, []);
        }

        if (ForeignFile.Find(content.Bytes.Span, path, FilePurpose.Letter, null) is { } foreign)
        {
            diagnostics.Add(foreign);
            return new Decisions(path, []);
        }

        var text = WorkspaceText.Decode(WorkspaceText.WithoutMark(content.Bytes).Span, out var invalid);
        var file = new SourceFile(path, text);
        if (invalid >= 0)
        {
            diagnostics.Add(
                DiagnosticCatalog.InvalidDecision.At(
                    file.Span(invalid, 1),
                    Reason.Of(FileFinding.NotUtf8, path),
                    FileAdvice.SaveAsUtf8
                )
            );
            return new Decisions(path, []);
        }

        var findings = new DiagnosticBag();
        var root = YamlTreeReader.Read(file, text, findings).Root;

        // A file of comments only is a file without decisions.
        diagnostics.AddRange(findings, finding => finding.Code != DiagnosticCatalog.EmptyLetterFile);
        return new Decisions(
            path,
            root is null ? [] : [.. root.Entries.SelectMany(entry => ReadKind(entry, diagnostics))]
        );
    }

    private static IEnumerable<Decision> ReadKind(YamlEntry entry, DiagnosticBag diagnostics)
    {
        var index = Kinds.IndexOf(
            Kinds.FirstOrDefault(kind => string.Equals(kind.Key, entry.Key, StringComparison.Ordinal))
        );
        if (index < 0)
        {
            diagnostics.Add(
                DiagnosticCatalog.InvalidDecision.At(
                    entry.KeySpan,
                    Reason.Of(DecisionFinding.UnknownKind, entry.Key),
                    Suggestion.Nearest(entry.Key, Kinds.Select(kind => kind.Key)) is { } near
                        ? Reason.Of(ListAdvice.DidYouMean, near)
                        : DecisionAdvice.Kinds
                )
            );
            return [];
        }

        if (entry.Value is YamlSequence sequence)
        {
            return sequence.Items.Select(item => ReadOne(Kinds[index].Kind, item, diagnostics)).OfType<Decision>();
        }

        if (entry.Value is not (YamlFault or YamlScalar { IsEmpty: true }))
        {
            Refuse(entry.Value.Span, Reason.Of(DecisionFinding.NotAList, entry.Key), diagnostics);
        }

        return [];
    }

    private static Decision? ReadOne(DecisionKind kind, YamlNode item, DiagnosticBag diagnostics)
    {
        ImmutableArray<YamlNode> nodes = item is YamlSequence sequence ? sequence.Items : [item];
        var names = nodes.OfType<YamlScalar>().Where(node => !node.IsEmpty).ToImmutableArray();
        if (
            names.Length != nodes.Length
            || (kind == DecisionKind.Right ? names.Length != 1 : names.Length == 0 || item is not YamlSequence)
        )
        {
            Refuse(
                item.Span,
                kind == DecisionKind.Right ? DecisionFinding.NoName : DecisionFinding.NoNames,
                diagnostics
            );
            return null;
        }

        return new Decision(
            kind,
            [.. names.Select(name => SignatoryName.Of(name.Value).Value)],
            [.. names.Select(name => name.Span)]
        );
    }

    private static void Refuse(Place place, Reason message, DiagnosticBag diagnostics) =>
        diagnostics.Add(DiagnosticCatalog.InvalidDecision.At(place, message, DecisionAdvice.WriteSo));
}
