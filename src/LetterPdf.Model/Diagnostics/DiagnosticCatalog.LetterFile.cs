using System.Collections.Immutable;

namespace LetterPdf.Model;

/// <content>LP00xx: letter.yml.</content>
public static partial class DiagnosticCatalog
{
    public static readonly DiagnosticCode YamlSyntax = DiagnosticCode.Error(1, "letter.yml is not well-formed YAML");

    private static ImmutableArray<DiagnosticCode> LetterFile => [YamlSyntax];
}
