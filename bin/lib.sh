# Shared by the launchers: builds what is missing or older than its sources, and says so.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JAR="$ROOT/target/dailies.jar"
SPARK_DIR="$ROOT/target/spark-home"

say() { printf '%s\n' "$*" >&2; }

die() { say "dailies: $1"; exit "${2:-1}"; }

maven() {
  local offline=()
  [ -n "${DAILIES_OFFLINE:-}" ] && offline=(-o)
  MAVEN_OPTS="${MAVEN_OPTS:--Xmx1g}" mvn -B -f "$ROOT/pom.xml" "${offline[@]}" "$@"
}

need() {
  command -v "$1" >/dev/null 2>&1 || die "$1 is needed and was not found: install $2" 1
}

java_command() {
  if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    printf '%s' "$JAVA_HOME/bin/java"
  else
    printf 'java'
  fi
}

# Whether anything the jar is made of is newer than it.
stale() {
  [ ! -f "$JAR" ] && return 0
  [ -n "$(find "$ROOT/pom.xml" "$ROOT/jobs/src/main" "$ROOT/data/lexicon" "$ROOT/data/outlets" \
    "$ROOT/data/language" "$ROOT/data/gold/first-sight.tsv" \
    -newer "$JAR" -print -quit 2>/dev/null)" ]
}

build() {
  mkdir -p "$ROOT/target"
  exec 9>"$ROOT/target/.build.lock"
  flock 9
  if stale; then
    need java "a JDK, such as openjdk-17-jdk-headless"
    need mvn "Maven, such as Debian's package maven"
    say "Building (the first build fetches what it needs and takes some minutes) ..."
    maven -q -DskipTests package >&2 || die "the build failed" 1
    touch "$JAR"
  fi
  if [ ! -d "$SPARK_DIR/jars" ] || [ "$ROOT/pom.xml" -nt "$SPARK_DIR/jars" ]; then
    need mvn "Maven, such as Debian's package maven"
    say "Assembling a Spark home from the resolved jars ..."
    rm -rf "$SPARK_DIR"
    maven -q dependency:copy-dependencies -DincludeScope=provided \
      -DoutputDirectory="$SPARK_DIR/jars" >&2 || die "the Spark home could not be assembled" 1
    touch "$SPARK_DIR/jars"
  fi
  flock -u 9
  exec 9>&-
}

# What a JVM must be told that runs Spark on JDK 17 and later.
module_options() {
  sed -n 's:.*<jvm.modules>\(.*\)</jvm.modules>.*:\1:p' "$ROOT/pom.xml"
}
