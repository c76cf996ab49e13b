# Sourced by `mvnw` and `run`: find_jdk exports JAVA_HOME, the newest JDK of 21 or later on this machine.
# Only known folders are looked at and only the JDK that is taken gets started, so that this stays quick everywhere.

# The folders that may hold a JDK, one a line; those named first win between equal versions.
jdk_candidates() {
  [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
  printf '%s\n' "${PATH:-}" | tr ':' '\n' | while IFS= read -r folder; do
    [ -x "$folder/javac" ] || continue
    compiler=$(readlink -f "$folder/javac" 2>/dev/null) || compiler=$folder/javac
    printf '%s\n' "${compiler%/bin/javac}"
  done
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/lib/jvm/* \
    /opt/*jdk* /opt/*java* /opt/*jvm*/* /opt/java/* /opt/*temurin* /opt/*zulu* /opt/*corretto* /opt/*graalvm* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    "${HOME:-/nonexistent}"/.asdf/installs/java/* "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* \
    "${HOME:-/nonexistent}"/.jabba/jdk/* "${HOME:-/nonexistent}"/.gradle/jdks/* \
    "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    printf '%s\n' "$folder"
  done
}

# "25.0.1" becomes 25000001, so that versions compare as numbers; 8 and its like ("1.8.0_402") become small ones.
jdk_rank() {
  version=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9.]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1)
  if [ -n "$version" ]; then
    printf '%s\n' "$version" | awk -F. '{ printf "%d\n", $1 * 1000000 + $2 * 1000 + $3 }'
  fi
}

# Runs a command for at most five seconds: a broken JDK must not hang whoever asks.
briefly() {
  if command -v timeout >/dev/null 2>&1; then
    timeout 5 "$@" >/dev/null 2>&1 </dev/null
    return
  fi
  "$@" >/dev/null 2>&1 </dev/null &
  briefly_pid=$!
  (sleep 5 && kill -9 "$briefly_pid") >/dev/null 2>&1 &
  briefly_watch=$!
  briefly_result=0
  wait "$briefly_pid" 2>/dev/null || briefly_result=$?
  kill "$briefly_watch" 2>/dev/null || :
  return "$briefly_result"
}

find_jdk() {
  ranked=$(jdk_candidates | awk '!seen[$0]++' | while IFS= read -r home; do
    [ -x "$home/bin/java" ] && [ -x "$home/bin/javac" ] || continue
    rank=$(jdk_rank "$home")
    [ "${rank:-0}" -lt 21000000 ] || printf '%s %s\n' "$rank" "$home"
  done | sort -s -k1,1nr)
  while read -r rank home; do
    if [ -n "$home" ] && briefly "$home/bin/java" -version; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done <<END
$ranked
END
  echo "Peyvand needs a JDK, version 21 or newer (25 is recommended): install one, for example Eclipse Temurin 25, or set JAVA_HOME to it." >&2
  return 1
}
