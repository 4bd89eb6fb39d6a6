namespace LcncInfra.Cli.Completion;

/// <summary>The scripts, which ask <c>lcnc</c> itself what can come next, so that they never grow old.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        # bash completion for lcnc: source <(lcnc completion bash)
        _lcnc_complete() {
            local current="${COMP_WORDS[COMP_CWORD]}" suggestion
            COMPREPLY=()
            while IFS= read -r suggestion; do
                case "$suggestion" in "$current"*) COMPREPLY+=("$suggestion") ;; esac
            done < <("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
        }
        complete -o default -F _lcnc_complete lcnc

        """;

    private const string Zsh = """
        # zsh completion for lcnc: source <(lcnc completion zsh), after compinit
        _lcnc() {
            local -a suggestions
            suggestions=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            suggestions=("${(@)suggestions:#}")
            if (( ${#suggestions} )); then
                compadd -- "${suggestions[@]}"
            fi
            _files
        }
        compdef _lcnc lcnc

        """;

    private const string Fish = """
        # fish completion for lcnc: lcnc completion fish | source
        function __lcnc_complete
            set -l line (commandline --current-process --cut-at-cursor)
            set -l position (string length -- "$line")
            lcnc "[suggest:$position]" "$line" 2>/dev/null
        end
        complete --command lcnc --arguments '(__lcnc_complete)'

        """;

    private const string Pwsh = """
        # PowerShell completion for lcnc: lcnc completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName lcnc -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            lcnc "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>The shells that there is a script for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script of a shell.</summary>
    public static string Of(string shell) => (shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" => Pwsh,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "There is no script for this shell."),
    }).ReplaceLineEndings("\n");
}
