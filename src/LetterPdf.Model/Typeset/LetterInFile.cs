namespace LetterPdf.Model;

/// <summary>One of the letters in a file of several.</summary>
/// <param name="Name">To whom it goes: its bookmark.</param>
/// <param name="LabelPrefix">What stands before the numbers of its pages, such as "17-".</param>
/// <param name="FirstPage">Index of its first page.</param>
/// <param name="Element">Index of its Part element.</param>
public sealed record LetterInFile(string Name, string LabelPrefix, int FirstPage, int Element);
