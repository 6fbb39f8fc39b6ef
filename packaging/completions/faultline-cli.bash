# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for faultline-cli. Commands and options are those that the program itself names in its help.
_faultline_cli() {
    local cur prev words cword
    _init_completion || return
    case $prev in
    --sort)
        mapfile -t COMPREPLY < <(compgen -W "relevance newest oldest source" -- "$cur")
        return
        ;;
    --paper)
        mapfile -t COMPREPLY < <(compgen -W "a4 letter" -- "$cur")
        return
        ;;
    --format | --parts)
        local choices
        choices=$("$1" "${words[1]}" --help 2>/dev/null | tr '\n' ' ' |
            sed -n "s/.*${prev}[^A-Za-z]*<[A-Z]*> *\([^.]*\)\..*/\1/p" | sed 's/.*: *//; s/ or /, /g; s/,/ /g')
        mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
        return
        ;;
    --incident | --query | --title | --author | --date | --note | --limit | --width | --height | --published)
        return
        ;;
    esac
    if [[ $cword -eq 1 && $cur != -* ]]; then
        local commands
        commands=$("$1" --help 2>/dev/null | sed -n '/^Commands:/,/^$/s/^  \([a-z]\+\) .*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$cur")
    elif [[ $cur == -* ]]; then
        local command=
        [[ $cword -gt 1 ]] && command=${words[1]}
        mapfile -t COMPREPLY < <(compgen -W "$(_parse_help "$1" "$command --help")" -- "$cur")
    elif [[ $cword -eq 2 && ${words[1]} != analyze ]]; then
        _filedir faultline
    else
        _filedir
    fi
} && complete -F _faultline_cli faultline-cli
