namespace LetterPdf.Pdf;

/// <summary>An object as it waits in the <see cref="ObjectBuffer"/>.</summary>
/// <param name="Body">Where its bytes are: the whole object, or a stream's dictionary.</param>
/// <param name="References">Which of the buffer's references are in it.</param>
/// <param name="Content">A stream's data, perhaps still being compressed; null for other objects.</param>
internal sealed record StoredObject(Range Body, Range References, Task<EncodedStream>? Content);
