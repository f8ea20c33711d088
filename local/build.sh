# What ./start, benchmarks/run and system-tests/run share: the JDK, and one build at a time. Sourced,
# with errexit and nounset on; runs with the bash 3.2 of macOS.

need=25

say() { printf '%s\n' "$*" >&2; }

# The major version of the JDK in a folder, empty when there is none.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  local version=""
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  if [ -z "$version" ]; then
    version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  fi
  printf '%s' "$version"
}

# The first JDK that is new enough: the one asked for, the one on the path, the usual places.
find_jdk() {
  local on_path=""
  if command -v javac >/dev/null 2>&1; then
    on_path=$(command -v javac)
    while [ -L "$on_path" ]; do
      local target
      target=$(readlink "$on_path")
      case $target in /*) on_path=$target ;; *) on_path=$(dirname "$on_path")/$target ;; esac
    done
    on_path=$(dirname "$(dirname "$on_path")")
  fi
  local candidate version
  for candidate in "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.asdf/installs/java/* \
    "${HOME:-}"/.local/share/mise/installs/java/*; do
    [ -n "$candidate" ] && [ -d "$candidate" ] || continue
    version=$(jdk_version "$candidate")
    if [ -n "$version" ] && [ "$version" -ge "$need" ]; then
      printf '%s' "$candidate"
      return 0
    fi
  done
  return 1
}

# Sets JAVA_HOME, or says what to install.
require_jdk() {
  if ! JAVA_HOME=$(find_jdk); then
    say "No JDK $need or newer was found (looked at JAVA_HOME, the path and the usual places)."
    say "Install one, for example from https://adoptium.net ('apt install temurin-25-jdk',"
    say "'brew install --cask temurin@25', 'sdk install java 25-tem'), or set JAVA_HOME, and try again."
    exit 3
  fi
  export JAVA_HOME
}

build_lock=""

# Waits until nobody else builds in the folder: two builds would write over each other's classes.
# The lock is a link that names its owner, made in one step; flock is not everywhere.
lock_build() {
  local lock="$1/target/build.lock" owner told="" unseen=0
  mkdir -p "$1/target"
  until ln -s "$$" "$lock" 2>/dev/null; do
    owner=$(readlink "$lock" || true)
    # Numbers come again: in a container everybody's may be the same.
    if [ "$owner" = "$$" ] || { [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; }; then
      drop_lock_of "$owner" "$lock"
      continue
    fi
    if [ -z "$owner" ] && [ $((unseen += 1)) -ge 10 ]; then
      say "No link can be made in $1/target, so nobody can be kept from building there at once."
      exit 1
    fi
    if [ -z "$told" ]; then
      told=yes
      say "Process ${owner:-?} is building here; going on when it has finished …"
    fi
    sleep 1
  done
  build_lock=$lock
  trap unlock_build EXIT
}

# Its owner has died. It is moved away first and looked at again: somebody else may have been quicker.
drop_lock_of() {
  if mv "$2" "$2.$$" 2>/dev/null; then
    [ "$(readlink "$2.$$")" = "$1" ] || mv "$2.$$" "$2"
    rm -f "$2.$$"
  fi
}

unlock_build() {
  [ -z "$build_lock" ] || rm -f "$build_lock"
  build_lock=""
  trap - EXIT
}
