namespace LetterPdf.Model;

/// <summary>How much a finding weighs: a warning never stops a build, an error always does.</summary>
public enum Severity
{
    Warning,
    Error,
}
