using System.Globalization;
using System.Text;
using LetterPdf.Model;

namespace LetterPdf.Typesetting;

/// <summary>
/// The lines of running text, one a line, with how well each fits: what `letterpdf inspect lines` prints. Ratio,
/// badness and demerits are those of Knuth and Plass; word space and letter width are in percent of the natural ones.
/// </summary>
public static class LineReport
{
    public static string Write(TypesetDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder();
        text.Append("page   from top   ratio  badness    demerits   space  letters  text\n");
        foreach (var page in document.Pages)
        {
            foreach (var line in page.Lines)
            {
                var quality = line.Quality;
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{page.Number, 4} {line.Baseline.Points, 10:0.00} {quality.Ratio, 7:0.00} "
                        + $"{quality.Badness, 8:0.0} {quality.Demerits, 11:0} "
                );
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"{quality.WordSpace * 100, 6:0} % {(1 + quality.Expansion) * 100, 6:0.0} %  {Visible(line.Text)}\n"
                );
            }
        }

        return text.ToString();
    }

    private static string Visible(string value) => value.TrimEnd().Replace('\u00AD', '-');
}
