# Shared by the launchers: finds the jar and Spark, and in a checkout of the sources builds what is
# missing or made of other sources, and says so.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if [ -f "$ROOT/lib/dailies.jar" ]; then
  RELEASED=true
  JAR="$ROOT/lib/dailies.jar"
  SPARK_DIR="$ROOT/spark"
  [ -d "$SPARK_DIR/jars" ] || SPARK_DIR="${SPARK_HOME:-/opt/spark}"
else
  RELEASED=false
  JAR="$ROOT/target/dailies.jar"
  SPARK_DIR="$ROOT/target/spark-home"
fi
# The sum of the sources that the jar was made of.
SOURCES_SUM="$ROOT/target/dailies.jar.sources"

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

# What the jar is made of, relative to the root.
sources() {
  (cd "$ROOT" && find pom.xml jobs/src/main data/lexicon data/outlets data/language \
    data/gold/first-sight.tsv -type f "$@" 2>/dev/null) || true
}

# One sum over the names and contents of what the jar is made of.
sum_of_sources() {
  (cd "$ROOT" && sources -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

# Whether the jar is missing, or made of other sources. A file that is newer only by its date, as
# after a checkout, does not count.
stale() {
  [ ! -f "$JAR" ] && return 0
  [ -z "$(sources -newer "$JAR" -print -quit)" ] && return 1
  [ ! -f "$SOURCES_SUM" ] || [ "$(cat "$SOURCES_SUM")" != "$(sum_of_sources)" ]
}

homeless() {
  [ ! -d "$SPARK_DIR/jars" ] || [ "$ROOT/pom.xml" -nt "$SPARK_DIR/jars" ]
}

build() {
  if [ "$RELEASED" = true ]; then
    [ -d "$SPARK_DIR/jars" ] \
      || die "there is no Spark at $SPARK_DIR: set SPARK_HOME to a Spark 4.0 home (Scala 2.13)" 2
    return 0
  fi
  # Nothing is written where nothing is to be built.
  if ! stale && ! homeless; then
    return 0
  fi
  mkdir -p "$ROOT/target"
  exec 9>"$ROOT/target/.build.lock"
  flock 9
  if stale; then
    need java "a JDK, such as openjdk-17-jdk-headless"
    need mvn "Maven, such as Debian's package maven"
    say "Building (the first build fetches what it needs and takes some minutes) ..."
    local sum
    sum=$(sum_of_sources)
    maven -q -DskipTests package >&2 || die "the build failed" 1
    touch "$JAR"
    printf '%s\n' "$sum" > "$SOURCES_SUM"
  fi
  if homeless; then
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

# The feature version of the Java that will be used, such as 17; empty where there is none.
java_version() {
  local java home
  java=$(command -v "$(java_command)") || return 0
  home=$(dirname "$(dirname "$(readlink -f "$java")")")
  if [ -r "$home/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release"
  else
    "$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p'
  fi
}

# Spark 4.0 runs on Java 17 and 21; from 24 on there is none of what its Hadoop needs.
check_java() {
  local version
  version=$(java_version)
  [ -n "$version" ] || die "Java was not found: install a JRE 17 or 21, or set JAVA_HOME" 2
  if [ "$version" -lt 17 ] || [ "$version" -ge 24 ]; then
    die "Java $version cannot run Spark 4.0: set JAVA_HOME to a Java 17 or 21" 2
  fi
}

runs_programs() {
  local probe
  probe=$(mktemp "$1/dailies.XXXXXX" 2>/dev/null) || return 1
  printf '#!/bin/sh\nexit 0\n' > "$probe"
  chmod u+x "$probe"
  "$probe" 2>/dev/null
  local code=$?
  rm -f "$probe"
  return $code
}

# Libraries unpack native code there, which a file system mounted with noexec does not run.
temporary_directory() {
  local directory
  for directory in "${TMPDIR:-/tmp}" /tmp /var/tmp /dev/shm ${HOME:+"$HOME/.cache"} "$ROOT/target"; do
    if [ -d "$directory" ] && runs_programs "$directory"; then
      printf '%s' "$directory"
      return 0
    fi
  done
  die "programs can be run from no temporary directory: set TMPDIR to one that is not mounted noexec" 2
}

# What a JVM must be told that runs Spark on JDK 17 and later.
module_options() {
  if [ "$RELEASED" = true ]; then
    cat "$ROOT/lib/jvm.options"
  else
    sed -n 's:.*<jvm.modules>\(.*\)</jvm.modules>.*:\1:p' "$ROOT/pom.xml"
  fi
}
