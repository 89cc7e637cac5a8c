using System.Globalization;
using LetterPdf.Benchmarks;

// Times the published letterpdf against groff on the same letter: whole processes, both warm, in turn (A B A B), so
// that the machine's other work affects both. Only the ratio is judged: times differ between machines. Or, after the
// word "merge", its letters to many recipients against as many builds.
//
// Exit: 0 within the bound, 1 slower than the bound, 2 nothing to compare.

const int WarmUps = 3;
const int Runs = 41;
const double Bound = 1.0 / 3.0;

if (args is ["merge", var merging, var folder])
{
    return Compare(() => new MergeRates(merging, folder).Run(Directory.GetCurrentDirectory()) ? 0 : 1);
}

if (args is not [var program, var letterFile, var output, var groffSource])
{
    Console.Error.WriteLine("usage: LetterPdf.Benchmarks PROGRAM LETTER.YML OUTPUT.PDF LETTER.MS");
    Console.Error.WriteLine("       LetterPdf.Benchmarks merge PROGRAM FOLDER");
    return 2;
}

var letterpdf = new Contender("letterpdf", program, "build", letterFile, "-o", output);
var groff = new Contender("groff -ms", "groff", "-k", "-ms", "-Tpdf", "-P-pletter", groffSource);

return Compare(() =>
{
    Time(WarmUps);
    var (ours, theirs) = Time(Runs);
    return Report(ours, theirs);
});

static int Compare(Func<int> compare)
{
    try
    {
        return compare();
    }
    catch (ContenderException e)
    {
        Console.Error.WriteLine(e.Message);
        return 2;
    }
}

(double[] Ours, double[] Theirs) Time(int runs)
{
    var ours = new double[runs];
    var theirs = new double[runs];
    for (var run = 0; run < runs; run++)
    {
        ours[run] = letterpdf.Run().TotalMilliseconds;
        theirs[run] = groff.Run().TotalMilliseconds;
    }

    Array.Sort(ours);
    Array.Sort(theirs);
    return (ours, theirs);
}

int Report(double[] ours, double[] theirs)
{
    Print($"{"", -12}{"min", 10}{"median", 10}{"max", 10}   milliseconds, {Runs} runs in turn");
    PrintRow(letterpdf.Name, ours);
    PrintRow(groff.Name, theirs);

    var ratio = Median(ours) / Median(theirs);
    Print($"{"ratio", -12}{"", 10}{ratio, 10:F2}{"", 10}   at most {Bound:F2} is wanted");
    return ratio <= Bound ? 0 : 1;
}

static void PrintRow(string name, double[] sorted) =>
    Print($"{name, -12}{sorted[0], 10:F1}{Median(sorted), 10:F1}{sorted[^1], 10:F1}");

static double Median(double[] sorted) => sorted[sorted.Length / 2];

static void Print(FormattableString text) => Console.Out.WriteLine(text.ToString(CultureInfo.InvariantCulture));
