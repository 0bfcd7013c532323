#include "core/outlook/working.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace grondplan::outlook {

bool forEach(int count, const Working &how, const std::function<void(int)> &job)
{
    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    const auto work = [&] {
        for (int i = next++; i < count && !how.stop.stop_requested(); i = next++) {
            job(i);
            const int ready = ++done;
            if (how.progress)
                how.progress(static_cast<double>(ready) / count);
        }
    };
    {
        std::vector<std::jthread> others;
        for (int i = 1; i < std::min(how.threads, count); ++i)
            others.emplace_back(work);
        work();
    } // waits for the others
    return done == count;
}

} // namespace grondplan::outlook
