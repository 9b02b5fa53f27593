#!/usr/bin/env bash
# usage: eng/pictures.sh    draws the pictures of docs/gallery.md: the first page of every built-in template from the sample resume, and of other scripts from the tests' resumes.
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
