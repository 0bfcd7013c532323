#!/usr/bin/env bash
# Runs readback.py beside a bus and a screen of its own:
#     bash tests/gui/accessibility/readback.sh GRONDPLAN GRONDPLAN_CLI
set -euo pipefail
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# Debian's Python, which has the bindings, whatever else is called so first. Nothing that was started is left behind.
timeout -k 5 150 dbus-run-session -- xvfb-run -a -s '-screen 0 1400x900x24' /usr/bin/python3 "$here/readback.py" \
    "$1" "$2" "$here/../../../resources/examples/webshop.yaml" "$folder" </dev/null
