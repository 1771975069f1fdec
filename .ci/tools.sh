# Sourced by ./run and ./check: finds what they build with, or says what is missing.

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$@" >&2; exit 1; }

is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null
}

# Sets JAVA_HOME. The java that stands first on the PATH may well be an older one.
find_jdk() {
  local on_path candidate
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  fail "No JDK 25 found." \
    "Looked at JAVA_HOME (${JAVA_HOME:-not set}), the PATH, /usr/lib/jvm, /opt, ~/.sdkman and ~/.jdks." \
    "Install one (on Debian: temurin-25-jdk or openjdk-25-jdk) or set JAVA_HOME to it, then try again."
}

find_maven() {
  command -v mvn >/dev/null ||
    fail "Maven is not installed (mvn is not on the PATH)." "On Debian: apt-get install maven. Version 3.8.7 or a later 3.x will do."
  # Maven's own libraries still use what JDK 25 warns about
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
}
