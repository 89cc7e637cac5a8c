namespace LetterPdf.Pdf;

/// <summary>An object as it waits in the <see cref="ObjectBuffer"/>.</summary>
/// <param name="Body">Where its bytes are: the whole object, or a stream's dictionary.</param>
/// <param name="References">Which of the buffer's references are in it.</param>
/// <param name="Data">A stream's data as they go into the file; null for what is no stream.</param>
internal sealed record StoredObject(Range Body, Range References, byte[]? Data);
