#!/usr/bin/env bash
# savefaults.sh CLI: walks a fault through every system call of a save that makes, fills, syncs or renames a file.
# Whatever fails, the project is wholly the earlier or wholly the new one; what says it is done is the new one; what
# fails without being killed leaves nothing beside it; and the next save goes well. CLI is one without sanitizers.
set -uo pipefail
cli=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder" || exit 1
mkdir project
export XDG_STATE_HOME=$folder/state LC_ALL=C.UTF-8

command -v strace >/dev/null || { echo "no strace: skipped"; exit 77; }
strace -o /dev/null true 2>/dev/null || { echo "strace may not trace here: skipped"; exit 77; }

printf 'services:\n  web:\n    image: nginx\n' >compose.yaml
"$cli" import compose.yaml -o project/shop.grondplan --into first --quiet || exit 1
# A version more, so that there is an earlier copy too.
"$cli" import compose.yaml -o project/shop.grondplan --into first --quiet || exit 1
cp project/shop.grondplan earlier
cp -r state state-earlier

save=("$cli" import compose.yaml -o project/shop.grondplan --into second)
calls=(openat write fsync rename unlink mkdir chmod fchmod fchown close)
runs=0
old=0
new=0
wrong=0

complain() {
    wrong=$((wrong + 1))
    echo "$1: exit $code: $(tr '\n' ' ' <err)"
}

# one CALL FAULT WHEN
one() {
    local name="$1 $3 $2" code=0
    rm -rf project state
    mkdir project
    cp earlier project/shop.grondplan
    cp -r state-earlier state
    runs=$((runs + 1))
    strace -f -o /dev/null -e "trace=$1" -e "inject=$1:$2:when=$3" "${save[@]}" >/dev/null 2>err || code=$?
    if cmp -s earlier project/shop.grondplan; then
        old=$((old + 1))
        ((code != 0)) || complain "$name: says it is done, and is not"
    elif "$cli" plan project/shop.grondplan --scenario second >/dev/null 2>&1; then
        new=$((new + 1))
        # Exit code 3 with the new file: written, but not confirmed by the system.
        ((code == 0 || code == 3 || code == 137)) || complain "$name: done, and says otherwise"
    else
        complain "$name: the project is damaged or gone"
    fi
    if [[ $2 == signal=* ]]; then
        ((code == 137)) || complain "$name: not killed"
        "${save[@]}" >/dev/null 2>err || complain "$name: the next save fails"
    elif [[ $1 != unlink && $(ls -A project) != shop.grondplan ]]; then
        complain "$name: left beside it: $(find project -type f | tr '\n' ' ')"
    fi
}

# How often each call is made, and how often before the save opens its target: those are the program's start.
strace -f -o trace -e "trace=$(IFS=,; echo "${calls[*]}")" "${save[@]}" >/dev/null 2>&1 || exit 1
first=$(grep -n 'project/shop.grondplan' trace | head -n 1 | cut -d: -f1)
for call in "${calls[@]}"; do
    before=$(head -n "$((first - 1))" trace | grep -c "^[0-9]* *$call(")
    all=$(grep -c "^[0-9]* *$call(" trace)
    for ((i = before + 1; i <= all; i++)); do
        # Without bash's own words about what was killed.
        one "$call" error=EIO "$i" 2>/dev/null
        one "$call" error=ENOSPC "$i+" 2>/dev/null
        one "$call" signal=SIGKILL "$i" 2>/dev/null
    done
done
echo "$runs faults: $old times the earlier project, $new times the new one, $wrong wrong"
# Fewer would mean that the save was not met at all.
((wrong == 0 && runs >= 60 && old > 0 && new > 0))
