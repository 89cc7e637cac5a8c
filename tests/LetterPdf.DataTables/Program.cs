using LetterPdf.DataTables;
using LetterPdf.Tests;

// Writes all tables anew, from Debian's unicode-data and npm packages; with --fetch it only downloads the packages.
CldrPackages.Fetch();
if (args is ["--fetch"])
{
    return;
}

foreach (var table in GeneratedTable.All)
{
    var path = Path.Combine(RepositoryRoot.Folder, table.Path);
    var made = table.Make();
    var isNew = !File.Exists(path) || !string.Equals(File.ReadAllText(path), made, StringComparison.Ordinal);
    File.WriteAllText(path, made);
    Console.WriteLine($"{(isNew ? "written" : "unchanged")}: {table.Path}");
}
