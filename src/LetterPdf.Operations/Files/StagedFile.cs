namespace LetterPdf.Operations;

/// <summary>A finished file beside its place.</summary>
/// <param name="path">Its place, in full.</param>
/// <param name="temporary">Where it is now.</param>
internal sealed class StagedFile(string path, string temporary) : IDisposable
{
    private readonly string _earlier = $"{path}.{Environment.ProcessId}.old";
    private bool _hasEarlier;

    /// <summary>Keeps a copy of the file that is in its place, if there is one: a copy, so that the file itself stays
    /// there if the program ends here.</summary>
    /// <returns>False where there is no room for it.</returns>
    public bool KeepEarlier()
    {
        try
        {
            if (File.Exists(path))
            {
                File.Copy(path, _earlier, overwrite: true);
                _hasEarlier = true;
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            OutputFile.Remove(_earlier);
            return false;
        }
    }

    /// <summary>Puts it in its place.</summary>
    /// <returns>False where that can't be done; its place is then as before.</returns>
    public bool TryPlace()
    {
        try
        {
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Puts the earlier file back where this one was placed.</summary>
    /// <returns>False where that can't be done.</returns>
    public bool TryPutBack()
    {
        try
        {
            if (_hasEarlier)
            {
                File.Move(_earlier, path, overwrite: true);
            }
            else
            {
                File.Delete(path);
            }

            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Removes what is left beside its place.</summary>
    public void Dispose()
    {
        OutputFile.Remove(temporary);
        if (_hasEarlier)
        {
            OutputFile.Remove(_earlier);
        }
    }
}
