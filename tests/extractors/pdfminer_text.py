"""Extracts text with pdfminer.six as its pdf2txt does. Arguments: PDF files; each text goes to FILE.pdfminer."""

import sys

from pdfminer.high_level import extract_text

for file in sys.argv[1:]:
    with open(file + ".pdfminer", "w", encoding="utf-8") as out:
        out.write(extract_text(file))
