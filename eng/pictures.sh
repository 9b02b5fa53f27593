#!/usr/bin/env bash
# usage: eng/pictures.sh    draws the pictures of docs/gallery.md: the first page of every built-in template from the sample resume, and of other scripts from the tests' resumes;
#                           and those of README.md: the page and the terminal's report of the main job. Needs script, poppler and Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."

# draw RESUME TEMPLATE DPI PNG
draw() {
    local folder first
    folder=$(mktemp -d)
    ./vitae render "$1" --out "$folder/page.png" --template "$2" --dpi "$3"
    first=$folder/page.png
    [[ -f $first ]] || first=$folder/page-1.png
    mkdir -p "$(dirname "$4")"
    mv "$first" "$4"
    rm -rf "$folder"
}

./vitae templates | tail -n +2 | awk '/^[a-z]/ { print $1 }' | while read -r name; do
    draw samples/resume.pdf "$name" 72 "docs/pictures/$name.png"
done
while read -r sample name; do
    draw "tests/Vitae.Typesetting.Tests/Samples/$sample.json" "$name" 54 "docs/pictures/scripts/${sample%%-*}.png"
done <<'PAGES'
ar-long modern
he-short classic
el compact
ru executive
vi classic
hi-short professional
th-short professional
zh-long professional
ja-short classic
ko-short executive
PAGES

# The main job as it looks in a terminal, without the list of files.
folder=$(mktemp -d)
home=$PWD
(cd "$folder" && script -qec "stty cols 100 rows 60; '$home/vitae' optimize '$home/samples/resume.pdf' --job '$home/samples/job.txt' --out out/" /dev/null) | tr -d '\r' | sed '/Files/,$d' >"$folder/report"
{
    cat <<'HEAD'
<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 24px 28px; background: #0d1117; color: #e6edf3; font: 13px/18px "DejaVu Sans Mono", monospace; white-space: pre; }
.c1 { font-weight: bold; color: #fff } .c2 { color: #8b949e } .c31 { color: #ff7b72 } .c32 { color: #7ee787 } .c33 { color: #e3b341 }
</style><span class="c2">$</span> ./vitae optimize samples/resume.pdf --job samples/job.txt --out out/
HEAD
    sed -e 's/\x1b\[?1h\x1b=//g' -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/\x1b\[0m/<\/span>/g' -e 's/\x1b\[\([0-9]*\)m/<span class="c\1">/g' "$folder/report"
} >"$folder/report.html"
chromium --headless --no-sandbox --hide-scrollbars --window-size="860,$(($(wc -l <"$folder/report") * 18 + 66))" --screenshot="$home/docs/pictures/terminal.png" "file://$folder/report.html" 2>/dev/null
pdftoppm -png -r 90 -f 1 -l 1 -singlefile "$folder"/out/*.pdf docs/pictures/page
rm -rf "$folder"
