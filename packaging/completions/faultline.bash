# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for faultline: a case, or an option of its help.
_faultline() {
    local cur prev words cword
    _init_completion || return
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_parse_help "$1")" -- "$cur")
    else
        _filedir faultline
    fi
} && complete -F _faultline faultline
