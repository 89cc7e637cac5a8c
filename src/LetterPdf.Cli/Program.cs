using System.Globalization;
using System.Text;
using LetterPdf.Cli;

// The letter's language decides what is on the page; the machine's culture decides nothing.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return CommandLine.Run(args, World.OfThisProcess(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)));
