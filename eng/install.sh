# Sourced by ./vitae and ./test: installs what is missing, or says in one line what to install.

# What reading and typesetting load at run time, as Debian names them, each with the library or file that proves it is there.
runtime_packages=(
    "libpoppler-glib8:libpoppler-glib.so.8"
    "poppler-data:/usr/share/poppler"
    "libpango-1.0-0:libpango-1.0.so.0"
    "libpangoft2-1.0-0:libpangoft2-1.0.so.0"
    "libharfbuzz0b:libharfbuzz.so.0"
    "libharfbuzz-subset0:libharfbuzz-subset.so.0"
    "libfontconfig1:libfontconfig.so.1"
    "libicu72:libicuuc.so.72"
    "libsqlite3-0:libsqlite3.so.0"
)

# What the tests run beside it, each with the command or file that proves it is there.
test_packages=(
    "poppler-utils:pdftotext"
    "mupdf-tools:mutool"
    "python3-pdfminer:/usr/lib/python3/dist-packages/pdfminer/__init__.py"
    "qpdf:qpdf"
    "unzip:unzip"
    "chromium:chromium"
    "libreoffice-writer-nogui:soffice"
    "tesseract-ocr:tesseract"
    "tesseract-ocr-eng:/usr/share/tesseract-ocr/5/tessdata/eng.traineddata"
    "tesseract-ocr-osd:/usr/share/tesseract-ocr/5/tessdata/osd.traineddata"
    "tesseract-ocr-deu:/usr/share/tesseract-ocr/5/tessdata/deu.traineddata"
    "texlive-xetex:/usr/share/texlive/texmf-dist/tex/latex/enumitem/enumitem.sty"
    "texlive-luatex:/usr/share/texlive/texmf-dist/tex/luatex/luaotfload/luaotfload.lua"
    "texlive-fonts-recommended:/usr/share/texlive/texmf-dist/fonts/tfm/adobe/zapfding/pzdr.tfm"
    "postgresql:/usr/lib/postgresql"
    "lmodern:/usr/share/texmf/tex/latex/lm/lmodern.sty"
)

# An S3 service for the tests of the object store; where it cannot be had they are skipped and say so.
optional_test_packages=(
    "ceph-mon:ceph-mon"
    "ceph-osd:ceph-osd"
    "radosgw:radosgw"
    "ceph-common:ceph"
    "jq:jq"
    "curl:curl"
)

stop() {
    echo "vitae: $1" >&2
    exit 1
}

# install PACKAGE...: with apt as root or through sudo; else names them and stops.
install() {
    (($# > 0)) || return 0
    if [[ $(uname) == Darwin ]]; then
        stop "missing libraries: run 'brew install poppler pango harfbuzz fontconfig icu4c node' and try again"
    fi
    local as=()
    if [[ $(id -u) != 0 ]]; then
        command -v sudo >/dev/null && sudo -n true 2>/dev/null || stop "missing packages: run 'sudo apt-get install $*' and try again"
        as=(sudo -n)
    fi
    command -v apt-get >/dev/null || stop "missing packages (Debian names): $*; install them and try again"
    echo "vitae: installing $* ..." >&2
    local log
    log=$(mktemp)
    if ! { "${as[@]}" apt-get update && DEBIAN_FRONTEND=noninteractive "${as[@]}" apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
        tail -3 "$log" >&2
        stop "could not install $*: see $log"
    fi
    rm -f "$log"
}

need_sdk() {
    command -v dotnet >/dev/null || stop "the .NET 10 SDK is missing: install it from https://dot.net/download and try again"
    [[ $(dotnet --version 2>/dev/null) == 10.* ]] || stop ".NET SDK 10 is needed, found $(dotnet --version 2>/dev/null || echo none): install it from https://dot.net/download and try again"
    command -v npm >/dev/null || stop "Node.js 20 or later with npm is missing: install it (Debian: nodejs npm; macOS: brew install node) and try again"
}

need_runtime() {
    need_sdk
    local entry missing=() libraries
    if [[ $(uname) == Darwin ]]; then
        command -v brew >/dev/null || stop "Homebrew is missing: install poppler, pango, harfbuzz, fontconfig and icu4c and try again"
        for entry in poppler pango harfbuzz fontconfig icu4c; do
            brew --prefix --installed "$entry" >/dev/null 2>&1 || missing+=("$entry")
        done
        ((${#missing[@]} == 0)) || stop "missing libraries: run 'brew install ${missing[*]}' and try again"
        return
    fi
    libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    for entry in "${runtime_packages[@]}"; do
        [[ -e ${entry#*:} || $libraries == *"${entry#*:}"* ]] || missing+=("${entry%%:*}")
    done
    # Other releases of Debian ship another ICU under another name; any will do.
    [[ $libraries == *libicuuc.so.* ]] && missing=("${missing[@]/libicu72/}")
    # shellcheck disable=SC2068
    install ${missing[@]}
}

need_tests() {
    need_runtime
    local entry missing=()
    for entry in "${test_packages[@]}"; do
        [[ -e ${entry#*:} ]] || command -v "${entry#*:}" >/dev/null || missing+=("${entry%%:*}")
    done
    if [[ $(uname) != Darwin ]]; then
        install "${missing[@]}"
        missing=()
        for entry in "${optional_test_packages[@]}"; do
            command -v "${entry#*:}" >/dev/null || missing+=("${entry%%:*}")
        done
        (install "${missing[@]}") || true
    fi
    need_packages tests/extractors
    need_packages tests/oidc
    need_packages tests/smtp
}

# need_packages FOLDER: the packages of npm that tests use beside them: programs that read files back, a provider to sign in at, a mail server. Without them those tests are skipped, visibly.
need_packages() {
    [[ $1/node_modules/.package-lock.json -nt $1/package-lock.json ]] && return
    echo "vitae: installing the packages of $1 ..." >&2
    npm ci --prefix "$1" --omit=optional --no-audit --no-fund --silent || echo "vitae: npm could not install them: some tests will be skipped" >&2
}
