@echo off
rem What Pulumi runs on Windows: see the file run.
setlocal
cd /d "%~dp0.."
set PulumiSdk=nuget
set MSBUILDDISABLENODEREUSE=1
dotnet build stacks\Stacks.csproj -nologo -v quiet -clp:ErrorsOnly 1>&2
if errorlevel 1 exit /b %errorlevel%
dotnet stacks\bin\nuget\Debug\net10.0\LcncInfra.Stacks.dll %*
