using System.Buffers;
using System.Text;
using System.Text.Unicode;
using LetterPdf.Model;

namespace LetterPdf.Input;

/// <summary>Bytes and text of the workspace's files; errors in reading them become diagnostics.</summary>
internal static class WorkspaceText
{
    /// <summary>The file's bytes; null after a diagnostic at <paramref name="place"/>, where the path is
    /// written.</summary>
    public static ReadOnlyMemory<byte>? Read(
        IWorkspace workspace,
        string path,
        long limit,
        Place? place,
        DiagnosticBag diagnostics
    )
    {
        var file = workspace.Read(path, limit);
        if (file.IsRead)
        {
            return file.Bytes;
        }

        diagnostics.Add(
            file.Outcome switch
            {
                WorkspaceOutcome.NotFound => DiagnosticCatalog.FileNotFound.At(
                    place,
                    Reason.Of(FileFinding.NoFile, path),
                    FileAdvice.PathsFromFolder
                ),
                WorkspaceOutcome.OutsideFolder => DiagnosticCatalog.PathOutsideFolder.At(
                    place,
                    Reason.Of(FileFinding.OutsideFolder, path)
                ),
                WorkspaceOutcome.TooLarge => DiagnosticCatalog.FileTooLarge.At(
                    place,
                    Reason.Of(FileFinding.TooLarge, path, limit),
                    ForeignFile.HintFor(path)
                ),
                _ => DiagnosticCatalog.FileUnreadable.At(place, Reason.Of(FileFinding.Unreadable, path)),
            }
        );
        return null;
    }

    /// <summary>The bytes without a byte order mark.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>Decodes UTF-8; bytes that are not UTF-8 become U+FFFD, the first of them at the offset
    /// <paramref name="invalid"/> in the text (-1 for none).</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, out int invalid)
    {
        invalid = -1;
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var length) != OperationStatus.Done && invalid < 0)
            {
                invalid = text.Length;
            }

            text.Append(rune);
            bytes = bytes[length..];
        }

        return text.ToString();
    }
}
