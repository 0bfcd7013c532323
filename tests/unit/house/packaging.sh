#!/usr/bin/env bash
# packaging.sh ROOT WORK: what desktops and man read from installer/ is valid, and says the same names everywhere.
set -uo pipefail

root=$1
work=$2
id=org.grondplan.Grondplan
failed=0
cd "$root/installer" || exit 1

# check NAME COMMAND...: the command must succeed and say nothing on standard error.
check() {
    local name=$1 words
    shift
    if words=$("$@" 2>&1 >"$work/out") && [[ -z $words ]]; then
        echo "ok   $name"
    else
        failed=1
        echo "FAIL $name: $words"
        head -n 20 "$work/out"
    fi
}

# same NAME EXPECTED FOUND
same() {
    if [[ $2 == "$3" ]]; then
        echo "ok   $1"
    else
        failed=1
        echo "FAIL $1: expected '$2', found '$3'"
    fi
}

# The man page without a warning, and its name line as man's index reads it.
man_page() {
    local page=$1
    check "$page renders" env LC_ALL=C.UTF-8 MANROFFSEQ= MANWIDTH=80 man --warnings -E UTF-8 -l "$page"
    check "$page names itself" lexgrog "$page"
}

value() {
    xmllint --xpath "string($2)" "$1"
}

rm -rf "$work"
mkdir -p "$work/mime/packages"
version=$(sed -n 's/^project(grondplan VERSION \([0-9.]*\).*/\1/p' ../CMakeLists.txt)

check "desktop file" desktop-file-validate $id.desktop
check "AppStream" appstreamcli validate --no-net $id.metainfo.xml
for page in grondplan.1 grondplan-cli.1 grondplan.5; do
    man_page "$page"
    same "$page: version" "Grondplan $version" "$(sed -n '1s/.*"\(Grondplan [0-9.]*\)".*/\1/p' "$page")"
done
cp grondplan-mime.xml "$work/mime/packages/$id.xml"
check "MIME type" env XDG_DATA_DIRS="$work" update-mime-database "$work/mime"

same "AppStream: id" $id "$(value $id.metainfo.xml /component/id)"
same "AppStream: desktop file" $id.desktop "$(value $id.metainfo.xml /component/launchable)"
same "AppStream: version" "$version" "$(value $id.metainfo.xml '/component/releases/release[1]/@version')"
same "changelog: version" "grondplan ($version)" "$(sed -n '1s/ bookworm.*//p' changelog)"
same "desktop file: icon" "Icon=$id" "$(grep ^Icon= $id.desktop)"
type=$(value grondplan-mime.xml '/*/*/@type')
same "MIME type" application/x-grondplan "$type"
same "desktop file: MIME type" "MimeType=$type;" "$(grep ^MimeType= $id.desktop)"
same "AppStream: MIME type" "$type" "$(value $id.metainfo.xml //provides/mediatype)"

# A project is known by its name, and by what stands in it: application id "GRPL" at 68.
same "known by name" "$type:*.grondplan" "$(grep -h '\*\.grondplan' "$work/mime/globs")"
same "known by content" ">68=" "$(grep -aob '>68=..GRPL' "$work/mime/magic" | sed 's/^[0-9]*://' | cut -c1-4)"
check "icon" xmllint --noout ../resources/icons/grondplan.svg
rm -rf "$work"
exit $failed
