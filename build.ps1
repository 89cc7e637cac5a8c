#!/usr/bin/env pwsh
# The project's tasks, the same on every machine: ./build.ps1 help
#
# Only the bare language, .NET and outside programs, and no cmdlet of any module: so this file runs in PowerShell 7
# on every system, and a test can run it in an engine that has no modules at all.

param(
    [Parameter(Position = 0)] [string] $Verb = 'help',
    [switch] $Check
)

$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

# The machine's runtime identifier: linux-x64, win-x64, osx-arm64.
$system = if ([OperatingSystem]::IsWindows()) { 'win' } elseif ([OperatingSystem]::IsMacOS()) { 'osx' } else { 'linux' }
$architecture = "$([Runtime.InteropServices.RuntimeInformation]::OSArchitecture)".ToLowerInvariant()
$machine = "$system-$architecture"

function Show-Help {
    @'
usage: ./build.ps1 VERB

  build          compile everything; a warning is an error
  test           run all tests
  quick          run the tests of the stages that make a letter; under a minute where little has changed
  lint           compile with all analyzers, and check the format
  format         put the source files into the house style; with -Check only report
  data           make the tables anew that come from others' data; needs npm and Debian's unicode-data
  publish        make the programs to hand out, in out/publish
  bench          publish, then time letterpdf against groff on the same letter, and a merge against as many builds
  help           show this

Exit code: 0 done, 2 unknown verb, otherwise that of the program that failed.
'@
}

# Runs an outside program; where its exit code is not 0, this script ends with the same.
function Invoke-Program([string] $program, [string[]] $arguments) {
    "> $program $($arguments -join ' ')"
    & $program @arguments
    if ($LASTEXITCODE -ne 0) {
        [Console]::Error.WriteLine("build.ps1: $program ended with exit code $LASTEXITCODE.")
        exit $LASTEXITCODE
    }
}

function Invoke-Format {
    Invoke-Program 'dotnet' @('tool', 'restore')
    $action = if ($Check) { 'check' } else { 'format' }
    Invoke-Program 'dotnet' @('csharpier', $action, '.')
}

function Invoke-Lint {
    Invoke-Program 'dotnet' @('build', 'LetterPdf.sln', '-c', 'Release', '-warnaserror', '-p:Analyze=true')
    $script:Check = $true
    Invoke-Format
}

# One native program for this machine's system: native code needs that system's own linker.
function Publish-Native {
    Invoke-Program 'dotnet' @('publish', 'src/LetterPdf.Cli', '-c', 'Release', '-r', $machine, '-o', "out/publish/$machine")
}

# Folders for other systems: they run where the .NET 10 runtime is installed.
function Publish-Portable([string] $runtime) {
    Invoke-Program 'dotnet' @('publish', 'src/LetterPdf.Cli', '-c', 'Release', '-r', $runtime, '-o', "out/publish/$runtime",
        '-p:PublishAot=false', '--self-contained', 'false')
}

function Invoke-Publish {
    Publish-Native
    foreach ($runtime in 'win-x64', 'osx-arm64') {
        if ($runtime -ne $machine) { Publish-Portable $runtime }
    }
}

function Invoke-Bench {
    Publish-Native
    $program = if ($system -eq 'win') { 'letterpdf.exe' } else { 'letterpdf' }
    Invoke-Program 'dotnet' @('run', '-c', 'Release', '--project', 'tests/LetterPdf.Benchmarks', '--',
        "out/publish/$machine/$program", 'letter.yml', 'out/bench.pdf', 'tests/LetterPdf.Benchmarks/letter.ms')
    Invoke-Program 'dotnet' @('run', '-c', 'Release', '--no-build', '--project', 'tests/LetterPdf.Benchmarks', '--',
        'merge', "out/publish/$machine/$program", 'out/bench')
}

# Works from any folder: global.json, which chooses the SDK and the test runner, is looked for in the current one.
$locations = $ExecutionContext.SessionState.Path
$locations.PushCurrentLocation('build.ps1')
try {
    $null = $locations.SetLocation($PSScriptRoot)
    switch ($Verb) {
        'build' { Invoke-Program 'dotnet' @('build', 'LetterPdf.sln', '-c', 'Release') }
        'test' { Invoke-Program 'dotnet' @('test') }
        'quick' { Invoke-Program 'dotnet' @('test', '--solution', 'tests/LetterPdf.Quick.slnf', '-c', 'Release') }
        'lint' { Invoke-Lint }
        'format' { Invoke-Format }
        'data' { Invoke-Program 'dotnet' @('run', '-c', 'Release', '--project', 'tests/LetterPdf.DataTables') }
        'publish' { Invoke-Publish }
        'bench' { Invoke-Bench }
        'help' { Show-Help }
        default {
            [Console]::Error.WriteLine("build.ps1: there is no verb '$Verb'.")
            Show-Help
            exit 2
        }
    }
}
finally {
    $null = $locations.PopLocation('build.ps1')
}

exit 0
