using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP01xx: the body's Markdown.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode UnsupportedMarkdown = DiagnosticCode.Error(101, "the body holds Markdown that a letter cannot hold");

    private static ImmutableArray<DiagnosticCode> Markdown => [UnsupportedMarkdown];
}
