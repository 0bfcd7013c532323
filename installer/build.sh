# shellcheck shell=bash
# Builds a preset of the tree. To be sourced, by bash, with `root` set to the top of the tree.

# ccache must be told that precompiled headers are fine; what the user has set goes before. Looked for when it is
# needed: it may have been installed since this was sourced.
use_ccache() {
    command -v ccache >/dev/null || return 0
    export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS-pch_defines,time_macros,include_file_mtime,include_file_ctime}
}

# The folder a preset is built in: build/PRESET, or PRESET in $GRONDPLAN_BUILD_DIR.
build_folder() {
    echo "$(realpath -m "${GRONDPLAN_BUILD_DIR:-$root/build}")/$1"
}

# build_preset PRESET [TARGET...]: configures where that was not done yet, and builds. Sources are compiled thirty at a
# time, which takes about half the time or less; GRONDPLAN_UNITY=OFF compiles each by itself, which is quicker after an edit.
build_preset() {
    local preset=$1 folder
    shift
    folder=$(build_folder "$preset")
    use_ccache
    if [[ ! -f $folder/build.ninja ]]; then
        cmake -S "$root" --preset "$preset" -B "$folder" \
            -DCMAKE_UNITY_BUILD="${GRONDPLAN_UNITY:-ON}" -DCMAKE_UNITY_BUILD_BATCH_SIZE=30 || return
    fi
    cmake --build "$folder" --parallel "$(nproc)" ${1:+--target "$@"}
}
