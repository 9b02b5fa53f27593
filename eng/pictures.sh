#!/usr/bin/env bash
# usage: eng/pictures.sh    draws the first page of every built-in template into docs/pictures, from the sample resume.
set -euo pipefail
cd "$(dirname "$0")/.."
./vitae templates | tail -n +2 | awk '/^[a-z]/ { print $1 }' | while read -r name; do
    folder=$(mktemp -d)
    ./vitae render samples/resume.pdf --out "$folder/page.png" --template "$name" --dpi 72
    first=$folder/page.png
    [[ -f $first ]] || first=$folder/page-1.png
    mv "$first" "docs/pictures/$name.png"
    rm -rf "$folder"
done
