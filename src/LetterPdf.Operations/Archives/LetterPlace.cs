using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>Where in an archive a letter is added: an id, and the addition to its object, which keeps other programs
/// from writing.</summary>
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

    /// <summary>Null where there is no archive yet.</summary>
    public Addition? Addition { get; private set; }

    public static LetterPlace Of(ArchiveFolder folder, string id) => new(folder.Find(), id);

    /// <summary>The place of an id that somebody chose: of an object with that very id, which another program may have
    /// made, or of the id that becomes of it.</summary>
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

    /// <summary>Makes the archive if there is none; why it can't be made.</summary>
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
