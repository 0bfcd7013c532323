#pragma once

namespace grondplan::bench {

/// From now on the clock of this process (std::chrono::steady_clock) goes on only while it computes, so that
/// a limit of time means the same on a busy machine as on a quiet one. Not with several threads, which make
/// processor time go faster.
void letClockBeTheProcessors();

} // namespace grondplan::bench
