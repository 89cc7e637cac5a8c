using System.Xml;
using LetterPdf.Model;

namespace LetterPdf.Office;

/// <summary>The names in a part's XML, of which the platform's reader keeps each as long as it reads: formats have some
/// hundreds, and a file made to exhaust a reader has millions.</summary>
/// <param name="part">The part's name.</param>
internal sealed class PartNames(string part) : NameTable
{
    private int _count;

    public override string Add(string key) => Get(key) ?? Count(base.Add(key));

    public override string Add(char[] key, int start, int len) =>
        Get(key, start, len) ?? Count(base.Add(key, start, len));

    private string Count(string name)
    {
        _count++;
        return _count <= OfficeLimits.MostNames
            ? name
            : throw new UnreadableOfficeFile(Reason.Of(OfficeFinding.PartBroken, part));
    }
}
