using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>What somebody wrote that YAML reads otherwise or not at all.</summary>
/// <param name="Start">Offset in the file.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write.</param>
internal sealed record YamlMistake(int Start, Reason Message, Reason Hint);
