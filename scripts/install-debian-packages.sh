#!/bin/sh
# Installs the Debian packages that tests drive, where they are missing: GNU parallel (an audit in shards) and
# Chromium (reports and the editor in a real browser).
set -eu

missing=""
command -v parallel >/dev/null || missing="$missing parallel"
command -v chromium >/dev/null || missing="$missing chromium"
[ -z "$missing" ] && exit 0

as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q
# shellcheck disable=SC2086 -- the names are words on purpose
$as_root apt-get -q -o DPkg::Lock::Timeout=600 install -y --no-install-recommends $missing
