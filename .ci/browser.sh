# Sourced by ./check: sets BROWSER to a Chromium, installing one where that can be done.

browser_cache=${XDG_CACHE_HOME:-$HOME/.cache}/tien-do/chromium
packed_chromium=@sparticuz/chromium@153.0.0

installed_browser() {
  local name
  for name in "${BROWSER_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [ -n "$name" ] && command -v "$name" >/dev/null; then
      command -v "$name"
      return
    fi
  done
  [ -x "$browser_cache/chromium" ] && printf '%s\n' "$browser_cache/chromium"
}

# As root, or where sudo asks for no password.
from_debian() {
  command -v apt-get >/dev/null || return 1
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  say "Installing Debian's Chromium …"
  local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium)
  "${as_root[@]}" "${install[@]}" >/dev/null 2>&1 ||
    { "${as_root[@]}" apt-get update -q >/dev/null 2>&1 && "${as_root[@]}" "${install[@]}" >/dev/null 2>&1; }
}

# The browser itself is inside this package: nothing further is fetched, nobody's rights are needed.
from_npm() {
  command -v npm >/dev/null && command -v node >/dev/null || return 1
  say "Unpacking a Chromium from npm into $browser_cache …"
  mkdir -p "$browser_cache/npm"
  npm install --silent --no-save --no-audit --no-fund --prefix "$browser_cache/npm" "$packed_chromium" >/dev/null 2>&1 || return 1
  local unpack="import('@sparticuz/chromium').then(packed => packed.default.executablePath())"
  (cd "$browser_cache/npm" && TMPDIR=$browser_cache node -e "$unpack" >/dev/null 2>&1) &&
    "$browser_cache/chromium" --version >/dev/null 2>&1
}

find_browser() {
  BROWSER=$(installed_browser || true)
  if [ -z "$BROWSER" ] && { from_debian || from_npm; }; then
    BROWSER=$(installed_browser || true)
  fi
  [ -n "$BROWSER" ] || fail "The browser tests need a Chromium, and none could be installed here." \
    "Install one (on Debian: apt-get install chromium; or npm, from which this script takes one)," \
    "or point BROWSER_PATH at one, then try again."
}
