#include "tests/bench/canvas/results.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <ctime>
#include <utility>

static constexpr int kTimesOver = 40; ///< what is to be profiled

static double cpuMillis()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

static double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void Results::measure(Who who, const char *what, int frames, const std::function<void(int)> &frame)
{
    const bool wanted = m_only.empty() || m_only == what;
    std::vector<double> millis;
    for (int i = 0; i < (m_only.empty() ? frames : wanted ? frames * kTimesOver : 1); ++i) {
        const double start = cpuMillis();
        frame(i);
        millis.push_back(cpuMillis() - start);
    }
    if (!wanted)
        return;
    if (std::find(m_order.begin(), m_order.end(), what) == m_order.end())
        m_order.emplace_back(what);
    Figure &figure = m_figures[{what, who}];
    figure.medians.push_back(at(millis, 0.5));
    figure.p95s.push_back(at(millis, 0.95));
    figure.p99s.push_back(at(millis, 0.99));
}

void Results::note(const char *what, double value, const char *unit)
{
    Note &note = m_notes[what];
    note.values.push_back(value);
    note.unit = unit;
}

void Results::calibrate()
{
    [[maybe_unused]] static volatile std::uint32_t kept = 0;
    const double start = cpuMillis();
    std::uint32_t state = 1;
    for (int i = 0; i < 8'000'000; ++i)
        state = state * 1664525U + 1013904223U;
    kept = state;
    m_loops.push_back(cpuMillis() - start);
}

double Results::spread() const
{
    if (m_loops.empty())
        return 0;
    const auto [least, most] = std::minmax_element(m_loops.begin(), m_loops.end());
    return *most / *least - 1;
}

void Results::print(int nodes) const
{
    std::printf("%6s  %-28s %9s %9s %9s %9s %9s\n", "nodes", "what", "ms median", "ms p95", "ms p99",
                "peer ms", "times");
    for (const std::string &what : m_order) {
        const auto ours = m_figures.find({what, Who::Canvas});
        const auto theirs = m_figures.find({what, Who::Peer});
        if (ours == m_figures.end())
            continue;
        const double median = at(ours->second.medians, 0.5);
        std::printf("%6d  %-28s %9.3f %9.3f %9.3f", nodes, what.c_str(), median, at(ours->second.p95s, 0.5),
                    at(ours->second.p99s, 0.5));
        if (theirs != m_figures.end()) {
            const double peer = at(theirs->second.medians, 0.5);
            std::printf(" %9.3f %9.1f", peer, peer / std::max(median, 1e-6));
        }
        std::printf("\n");
    }
    for (const auto &[what, note] : m_notes)
        std::printf("%6d  %-28s %9.3f %s\n", nodes, what.c_str(), at(note.values, 0.5), note.unit.c_str());
    std::fflush(stdout);
}
