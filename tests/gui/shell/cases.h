#pragma once

namespace grondplan::test {

/// Cases that share tst_shell's program, after its own have set up a place for settings.
int runPaletteCases(int argc, char **argv);
int runTourCases(int argc, char **argv);

} // namespace grondplan::test
