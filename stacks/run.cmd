@echo off
rem What Pulumi runs on Windows: see the file run. Pulumi.yaml names it without an ending, for which Windows looks by PATHEXT.
setlocal DisableDelayedExpansion
rem A share of the network is no current folder of cmd; pushd gives it a letter until the end.
pushd "%~dp0.." || exit /b 1
set "PulumiSdk=nuget"
set "MSBUILDDISABLENODEREUSE=1"
rem "call", because dotnet may be a script itself; without it this one would end here.
call dotnet build stacks\Stacks.csproj -nologo -v quiet -clp:ErrorsOnly 1>&2
rem Codes of a crash are negative, for which "if errorlevel 1" is not true.
if %errorlevel% neq 0 exit /b %errorlevel%
call dotnet stacks\bin\nuget\Debug\net10.0\LcncInfra.Stacks.dll %*
exit /b %errorlevel%
