using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>A mistake: something that YAML reads differently from how it is meant, or not at all.</summary>
/// <param name="Start">The offset in the file, in UTF-16 units.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">Advice about it.</param>
internal sealed record YamlMistake(int Start, Reason Message, Reason Hint);
