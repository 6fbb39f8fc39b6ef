# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a result of score.py with the floors: lines `path comparison number`, e.g. `claims_exact.f1 >= 0.60`."""
import json
import sys

scores = json.load(open(sys.argv[1], encoding="utf-8"))
failed = 0
for line in open(sys.argv[2], encoding="utf-8"):
    line = line.split("#")[0].strip()
    if not line:
        continue
    path, comparison, wanted = line.split()
    value = scores
    for key in path.split("."):
        value = value[key]
    if isinstance(value, str):  # "59/60"
        part, whole = map(int, value.split("/"))
        value = part / whole
    good = value >= float(wanted) if comparison == ">=" else value <= float(wanted)
    if not good:
        failed += 1
        print(f"below its floor: {path} is {value}, wanted {comparison} {wanted}")
sys.exit(1 if failed else 0)
