#pragma once

#include <functional>
#include <stop_token>

namespace grondplan::outlook {

/// How work that takes many plans is done. Threads make it quicker, never different.
struct Working
{
    int threads = 1;
    std::stop_token stop;
    std::function<void(double share)> progress; ///< 0 to 1, called from any of the threads; may be empty
};

/// Does `job(0)` to `job(count - 1)`, each once, in any order. \return false where it was stopped before the
/// end
bool forEach(int count, const Working &how, const std::function<void(int)> &job);

} // namespace grondplan::outlook
