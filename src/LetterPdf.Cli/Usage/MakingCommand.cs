using System.CommandLine;

namespace LetterPdf.Cli.Usage;

/// <summary>A command whose result is a file: it has done its work even where its messages cannot be
/// written.</summary>
internal sealed class MakingCommand(string name, string description) : Command(name, description);
