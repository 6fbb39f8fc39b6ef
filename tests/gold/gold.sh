#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Scores the command line against the labelled corpora beside the project, prints the figures, and fails when one falls
# below its floor. usage: gold.sh FAULTLINE-CLI SHARED-FOLDER. Exit 77 (skipped) where the corpora are missing.
set -euo pipefail
cli=$1
shared=$2
here=$(cd "$(dirname "$0")" && pwd)
if [ ! -f "$shared/gold/score.py" ]; then
    echo "skipped: the labelled corpora are not beside the project ($shared/gold)"
    exit 77
fi
scores=$(mktemp)
trap 'rm -f "$scores"' EXIT
python3 "$shared/gold/score.py" --cli "$cli" --gold "$shared/gold/dev/gold.jsonl" --docs "$shared/gold/dev" \
    --pairs "$shared/gold/dev/contradictions.jsonl" --json "$scores"
python3 "$here/floors.py" "$scores" "$here/floors.txt"
