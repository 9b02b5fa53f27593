#!/usr/bin/env bash
# Runs the shell lines of http-api.md as they stand there, in their order, against the server whose sign-in link is given, and shows each with its answer. Ends where one fails.
# Needs curl and jq.   docs/guide/cycle.sh http://127.0.0.1:5151/sign-in?token=…
set -euo pipefail
guide=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
link=${1:?give the link that the server printed}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ln -s "$guide/../../samples" "$work/samples"
awk '/^```bash$/ { lines = 1; next } /^```$/ { lines = 0 } lines' "$guide/http-api.md" >"$work/lines"
cd "$work"
link=$link bash -euo pipefail -v lines 2>&1
