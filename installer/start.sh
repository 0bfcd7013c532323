#!/usr/bin/env bash
# Installs what is missing, builds Grondplan once, and does its main job on FILE or on the example: see --help.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=installer/packages.sh
source "$root/installer/packages.sh"
# shellcheck source=installer/build.sh
source "$root/installer/build.sh"

help() {
    cat <<'END'
Usage: bash installer/start.sh [FILE...]
       bash installer/start.sh --headless [DIR] [FILE...]

Installs the Debian packages Grondplan needs (with sudo where you are not root), builds it (once; later starts are
quick), and opens its window on FILE: a compose file or a .grondplan project. Without FILE it takes the example of a
web shop.

With --headless, or where there is no display, it plans FILE on the command line and writes into DIR (default:
./proposal) proposal.pdf, architecture.svg and, for a compose file, the project itself.

GRONDPLAN_BUILD_DIR names another folder to build in than build/ in the tree.
END
}

# The language of the proposal: that of the user where Grondplan speaks it.
language() {
    local locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
    if [[ $locale == nl* ]]; then echo nl; else echo en; fi
}

# Runs grondplan-cli. Errors in a part of the input (1) are remembered, and what could be read is still planned;
# anything else that goes wrong ends the script.
result=0
cli() {
    local code=0
    "$(build_folder release)/app/grondplan-cli" "$@" </dev/null || code=$?
    ((code <= 1)) || exit "$code"
    ((code == 0)) || result=$code
}

# headless DIR FILE...
headless() {
    local folder=$1 work project
    shift
    mkdir -p "$folder"
    folder=$(cd "$folder" && pwd)
    work=$(mktemp -d "$folder/.grondplan.XXXXXX")
    # shellcheck disable=SC2064 # the folder as it is called now
    trap "rm -rf '${work//\'/\'\\\'\'}'" EXIT
    if [[ $1 == *.grondplan ]]; then
        (($# == 1)) || { echo "One project at a time, please." >&2; exit 2; }
        project=$1
    else
        project=$work/$(basename "${1%.*}").grondplan
        cli import "$@" -o "$project"
        [[ -f $project ]] || exit "$result"
    fi
    cli plan "$project"
    cli render "$project" --quiet --view architecture -o "$work/architecture.svg"
    cli proposal "$project" --quiet --lang "$(language)" -o "$work/proposal.pdf"
    echo
    local file name
    for file in "$work"/*; do
        name=$(basename "$file")
        # A project made by an earlier run may have been worked on since.
        if [[ $name == *.grondplan && -e $folder/$name ]]; then
            mv -f "$folder/$name" "$folder/$name~"
            echo "Kept:    $folder/$name~, which was there before"
        fi
        mv -f "$file" "$folder/$name"
        echo "Written: $folder/$name"
    done
}

window=1
folder=$PWD/proposal
case ${1:-} in
    -h | --help)
        help
        exit
        ;;
    --headless)
        window=0
        shift
        # A file that exists is what to plan; anything else is where to write.
        if (($#)) && [[ ! -f $1 ]]; then
            folder=$1
            shift
        fi
        ;;
    -*)
        echo "Unknown option: $1" >&2
        help >&2
        exit 2
        ;;
esac
for file in "$@"; do
    [[ -r $file ]] || { echo "Cannot read $file" >&2; exit 3; }
done
(($#)) || set -- "$root/resources/examples/webshop.yaml"

if ((window)) && [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    echo "There is no display, so the plan is made on the command line."
    window=0
fi
install_packages "${GRONDPLAN_PACKAGES[@]}"
if ((window)); then
    build_preset release grondplan grondplan_cli
    "$(build_folder release)/app/grondplan" "$@"
else
    build_preset release grondplan_cli
    headless "$folder" "$@"
    exit "$result"
fi
