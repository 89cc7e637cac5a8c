using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Findings of one walk, by the check that is to report them.</summary>
internal sealed class FaultLog
{
    // More findings would not describe a thoroughly broken file any better.
    private const int MostOfACheck = 100;

    private readonly Dictionary<string, List<Finding>> _findings = new(StringComparer.Ordinal);

    public IReadOnlyList<Finding> this[string check] => _findings.GetValueOrDefault(check) ?? [];

    /// <summary>Whether so much is wrong already that looking further is of no use.</summary>
    public bool IsFull(string check) => this[check].Count >= MostOfACheck;

    /// <summary>The file is encrypted; see <see cref="SetEncrypted"/>.</summary>
    public bool IsEncrypted { get; private set; }

    /// <summary>Records that the file is encrypted, and drops all else: any other finding would be about cipher
    /// text.</summary>
    public void SetEncrypted()
    {
        _findings.Clear();
        Add(CheckName.Encryption, FileFault.Encrypted);
        IsEncrypted = true;
    }

    public void Add(string check, Reason reason, int? objectNumber = null, int? page = null)
    {
        if (!_findings.TryGetValue(check, out var findings))
        {
            _findings.Add(check, findings = []);
        }

        if (findings.Count < MostOfACheck)
        {
            findings.Add(new Finding(reason, page, objectNumber));
        }
    }
}
