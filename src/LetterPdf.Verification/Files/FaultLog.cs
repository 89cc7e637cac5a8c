using LetterPdf.Model;

namespace LetterPdf.Verification;

/// <summary>Findings of one walk, by the check that is to report them.</summary>
internal sealed class FaultLog
{
    // A file that is broken all over is not described better by more.
    private const int MostOfACheck = 100;

    private readonly Dictionary<string, List<Finding>> _findings = new(StringComparer.Ordinal);

    public IReadOnlyList<Finding> this[string check] => _findings.GetValueOrDefault(check) ?? [];

    /// <summary>So much is wrong already that it is of no use to look further.</summary>
    public bool IsFull(string check) => this[check].Count >= MostOfACheck;

    /// <summary>The file is encrypted; see <see cref="SetEncrypted"/>.</summary>
    public bool IsEncrypted { get; private set; }

    /// <summary>Says of the file that it is encrypted, and nothing else: whatever is found besides is cipher
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
