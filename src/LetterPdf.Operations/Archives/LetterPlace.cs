using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The place in an archive where a letter is added: an id, and the addition to its object, which keeps other
/// programs from writing.</summary>
internal sealed class LetterPlace : IDisposable
{
    private LetterPlace(StorageRoot? root, string id)
    {
        Root = root;
        Begin(id);
    }

    /// <summary>The archive; null where there is none yet.</summary>
    public StorageRoot? Root { get; private set; }

    public string Id { get; private set; } = string.Empty;

    /// <summary>The addition; null where there is no archive yet.</summary>
    public Addition? Addition { get; private set; }

    public static LetterPlace Of(ArchiveFolder folder, string id) => new(folder.Find(), id);

    /// <summary>The place of an id that somebody chose: that of an object with exactly this id, perhaps made by
    /// another program, or else of the id made from it.</summary>
    public static LetterPlace OfChosen(ArchiveFolder folder, string chosen)
    {
        var (root, id) = (folder.Find(), LetterId.Of(chosen));
        return new LetterPlace(
            root,
            !string.Equals(id, chosen, StringComparison.Ordinal) && root?.Has(chosen) == true ? chosen : id
        );
    }

    /// <summary>Takes the place of another id.</summary>
    public void Begin(string id)
    {
        Addition?.Dispose();
        Id = id;
        Addition = Root?.Begin(id);
    }

    /// <summary>Creates the archive if there is none; returns why it can't be created.</summary>
    public Refusal? Open(ArchiveFolder folder)
    {
        if (Addition is null)
        {
            var made = folder.FindOrCreate();
            Root = made.Value;
            Begin(Id);
            return made.Refusal;
        }

        return null;
    }

    public void Dispose() => Addition?.Dispose();
}
