# Sourced by ./vitae and ./test: the web application. Needs $home, the root of the repository.

# Its packages, as the lock file has them.
need_web_packages() {
    [[ $home/web/node_modules/.package-lock.json -nt $home/web/package-lock.json ]] && return
    echo "vitae: installing the packages of web/ ..." >&2
    npm ci --prefix "$home/web" --ignore-scripts --no-audit --no-fund --silent || stop "npm could not install the packages of web/: run 'npm ci' there to see why"
    touch "$home/web/node_modules/.package-lock.json"
}

# Whether web/ is as it was when it was built last.
is_web_built() {
    local stamp="$home/artifacts/web.stamp"
    [[ -f $stamp && -z $(find "$home/web" \( -name node_modules -o -name dist -o -name e2e \) -prune -o -type f -newer "$stamp" -print -quit) ]]
}

# Builds web/ into artifacts/web when it changed since the last time. One builds, others that were started meanwhile wait for it.
build_web() {
    is_web_built && return
    mkdir -p "$home/artifacts"
    (
        if command -v flock >/dev/null; then flock 8; fi
        is_web_built || make_web 8>&-
    ) 8>"$home/artifacts/.web.lock" || exit 1
}

make_web() {
    local stamp="$home/artifacts/web.stamp" started log="$home/artifacts/web.log"
    need_web_packages
    echo "vitae: building the web application ..." >&2
    started=$(mktemp "$home/artifacts/.stamp.XXXXXX")
    if ! VITAE_WEB_OUT="$home/artifacts/web.next" npm run --silent --prefix "$home/web" build >"$log" 2>&1; then
        rm -f "$started"
        tail -5 "$log" >&2
        stop "the web application does not build: see $log"
    fi
    rm -rf "$home/artifacts/web.last"
    [[ ! -d $home/artifacts/web ]] || mv "$home/artifacts/web" "$home/artifacts/web.last"
    mv "$home/artifacts/web.next" "$home/artifacts/web"
    rm -rf "$home/artifacts/web.last"
    mv "$started" "$stamp"
}
