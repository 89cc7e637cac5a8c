using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using LetterPdf.Archive;
using LetterPdf.Digests;
using LetterPdf.Model;

namespace LetterPdf.Operations;

/// <summary>
/// Makes the letters of a merge on all cores and writes each as soon as it is made. Of a letter that is written only
/// what merge.csv says of its file stays in memory.
/// </summary>
/// <param name="count">How many letters there are.</param>
/// <param name="make">Makes the letter of an index; several threads call it at once.</param>
/// <param name="place">Where the letters go; null where there is an error already, and only others are looked
/// for.</param>
internal sealed class MergeWork(int count, Func<int, MadeLetter> make, LettersPlace? place)
{
    private readonly MadeFile[] _files = new MadeFile[count];
    private readonly Lock _gate = new();
    private readonly List<(int Index, DiagnosticBag Findings)> _findings = [];
    private ExceptionDispatchInfo? _fault;
    private int _taken = -1;
    private int _done;
    private volatile bool _isWriting = place is not null;
    private volatile bool _isStopped;

    /// <summary>Whether the letters are made, and go to no place of their own.</summary>
    public bool IsWithoutPlace
    {
        init => _isWriting |= value;
    }

    /// <summary>Whether a warning is an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>How many letters are made at a time.</summary>
    public int Makers { get; init; } = Environment.ProcessorCount;

    /// <summary>Is told how many letters have been made, and of how many.</summary>
    public Action<int, int>? Count { get; init; }

    /// <summary>Ends the work early.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Why the letters could not be written; null where they were, or an error kept them from it.</summary>
    public StorageOutcome? WriteProblem { get; private set; }

    /// <summary>The files, in the order of the letters; of those that were not written, nothing is said.</summary>
    public ImmutableArray<MadeFile> Files => ImmutableCollectionsMarshal.AsImmutableArray(_files);

    /// <summary>The findings, in the same order; the order in which letters were made makes no difference.</summary>
    public ImmutableArray<(int Index, DiagnosticBag Findings)> Findings => [.. _findings.OrderBy(item => item.Index)];

    /// <summary>Does the work.</summary>
    /// <returns>Whether every letter was made and written.</returns>
    public bool Run()
    {
        // Threads of their own: a maker waits for pieces of its letter that run on the pool's.
        var others = Enumerable
            .Range(1, Math.Clamp(Math.Min(Makers, count) - 1, 0, MostMakers))
            .Select(_ => new Thread(TakeLetters) { IsBackground = true })
            .ToArray();
        Array.ForEach(others, thread => thread.Start());
        TakeLetters();
        Array.ForEach(others, thread => thread.Join());
        _fault?.Throw();
        return !_isStopped && _isWriting;
    }

    private const int MostMakers = 255;
    private const int LettersACollection = 4_096;

    private void TakeLetters()
    {
        try
        {
            while (!_isStopped && Interlocked.Increment(ref _taken) is var index && index < count)
            {
                if (Stop.IsCancellationRequested)
                {
                    End();
                    return;
                }

                Take(index);
                Tell(Interlocked.Increment(ref _done));
            }
        }
        catch (Exception failure) when (place is not null && failure is (IOException or UnauthorizedAccessException))
        {
            lock (_gate)
            {
                WriteProblem ??= StorageErrors.Of(failure);
            }

            End();
        }
        catch (Exception fault)
        {
            // It is thrown again where this one was started.
            _fault ??= ExceptionDispatchInfo.Capture(fault);
            End();
        }
    }

    private void Take(int index)
    {
        var letter = make(index);
        if (letter.Findings.Count > 0)
        {
            lock (_gate)
            {
                _findings.Add((index, letter.Findings));
            }
        }

        if (letter.Pdf is not { } pdf || letter.Findings.HasErrors || (IsStrict && letter.Findings.Count > 0))
        {
            // What is wrong with the others is still looked for.
            _isWriting = false;
            place?.GiveUp();
        }
        else if (_isWriting)
        {
            place?.Write(index, letter.File, pdf);
            _files[index] = new MadeFile(letter.Pages, pdf.Length, letter.Digest ?? FileDigest.Of(Sha256.Of(pdf)));
        }
    }

    // What letters leave behind is small beside a long list, so that the collector would let it grow with the list.
    private void Tell(int done)
    {
        if (done % LettersACollection == 0)
        {
            GC.Collect();
        }

        Count?.Invoke(done, count);
    }

    private void End()
    {
        _isStopped = true;
        place?.GiveUp();
    }
}
