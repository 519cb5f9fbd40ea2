#!/bin/sh
# Installs the Debian packages that tests drive, where they are missing: GNU parallel (an audit in shards), Chromium
# (reports and the editor in a real browser), Neovim and Emacs with Eglot (the server in other editors).
set -eu

missing=""
command -v parallel >/dev/null || missing="$missing parallel"
command -v chromium >/dev/null || missing="$missing chromium"
command -v nvim >/dev/null || missing="$missing neovim"
command -v emacs >/dev/null || missing="$missing emacs-nox"
# Emacs 29 and newer bring Eglot along.
dpkg -s elpa-eglot >/dev/null 2>&1 || emacs --batch --eval "(require 'eglot)" >/dev/null 2>&1 || missing="$missing elpa-eglot"
[ -z "$missing" ] && exit 0

as_root=""
[ "$(id -u)" = 0 ] || as_root="sudo"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q
# shellcheck disable=SC2086 -- the names are words on purpose
$as_root apt-get -q -o DPkg::Lock::Timeout=600 install -y --no-install-recommends $missing
