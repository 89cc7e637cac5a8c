using System.Runtime.InteropServices;
using LetterPdf.Archive;

namespace LetterPdf.Operations;

/// <summary>The system's errors, as outcomes.</summary>
public static class StorageErrors
{
    /// <summary>Whether there was no space left to write to.</summary>
    public static bool IsFull(Exception failure) => Of(failure) == StorageOutcome.Full;

    private const int WindowsCodeMask = 0xffff;

    /// <summary>The outcome of a system call that returned -1.</summary>
    internal static StorageOutcome OfLastCall() => OfNumber(Marshal.GetLastPInvokeError());

    /// <summary>The outcome of an exception from .NET.</summary>
    internal static StorageOutcome Of(Exception failure) =>
        failure switch
        {
            UnauthorizedAccessException => StorageOutcome.ReadOnly,
            FileNotFoundException or DirectoryNotFoundException => StorageOutcome.NotFound,
            _ when OperatingSystem.IsWindows() => OfWindows(failure.HResult & WindowsCodeMask),
            _ => OfNumber(failure.HResult),
        };

    private static StorageOutcome OfNumber(int number) =>
        (number, OperatingSystem.IsMacOS()) switch
        {
            (2 or 20, _) => StorageOutcome.NotFound, // ENOENT, ENOTDIR
            (17, _) or (39, false) or (66, true) => StorageOutcome.Exists, // EEXIST, ENOTEMPTY
            (1 or 13 or 30, _) => StorageOutcome.ReadOnly, // EPERM, EACCES, EROFS
            (28, _) or (122, false) or (69, true) => StorageOutcome.Full, // ENOSPC, EDQUOT
            (11, false) or (35, true) => StorageOutcome.Locked, // EWOULDBLOCK
            // EXDEV, EINVAL, EMLINK, ENOSYS, EOPNOTSUPP
            (18 or 22, _) or (31 or 38 or 95, false) or (45 or 78, true) => StorageOutcome.NotSupported,
            _ => StorageOutcome.Failed,
        };

    private static StorageOutcome OfWindows(int code) =>
        code switch
        {
            2 or 3 => StorageOutcome.NotFound, // ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND
            80 or 183 => StorageOutcome.Exists, // ERROR_FILE_EXISTS, ERROR_ALREADY_EXISTS
            5 or 19 => StorageOutcome.ReadOnly, // ERROR_ACCESS_DENIED, ERROR_WRITE_PROTECT
            39 or 112 => StorageOutcome.Full, // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
            32 or 33 => StorageOutcome.Locked, // ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION
            _ => StorageOutcome.Failed,
        };
}
