#pragma once

namespace grondplan::test {

// Cases that share tst_canvas's program.
int runCopyingCases(int argc, char **argv);
int runAddingCases(int argc, char **argv);
int runArrangingCases(int argc, char **argv);
int runFindingCases(int argc, char **argv);
int runDrawingCases(int argc, char **argv);
int runRandomCases(int argc, char **argv);

} // namespace grondplan::test
