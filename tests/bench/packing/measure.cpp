#include "tests/bench/packing/measure.h"

#include "tests/bench/packing/processorclock.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <malloc.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace grondplan::bench {

std::optional<double> Row::abovePercent() const
{
    const std::optional<std::int64_t> least = optimum ? optimum : bestKnown;
    if (!least || *least <= 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(cost - *least) / static_cast<double>(*least);
}

double Row::bytesPerItem() const
{
    return items > 0 ? static_cast<double>(memory) / static_cast<double>(items) : 0;
}

static double processorMillis()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// A line of /proc/self/status, in bytes; the kernel gives it in KiB.
static std::int64_t statusOf(const std::string &field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind(field + ":", 0) == 0)
            return 1024 * std::strtoll(line.c_str() + field.size() + 1, nullptr, 10);
    }
    return 0;
}

/// What the process holds from now on counts anew as its largest. \return what it holds now
static std::int64_t restartPeak()
{
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5";
    return statusOf("VmRSS");
}

/// One run of first-fit-decreasing and nothing more.
static packing::Budget firstFitOnly()
{
    packing::Budget budget;
    budget.steps = 0;
    for (const std::string &name : packing::passNames()) {
        if (name != "first-fit-decreasing")
            budget.without.push_back(name);
    }
    return budget;
}

static void solveInto(Row &row, const packing::Problem &problem, const packing::Budget &budget)
{
    const std::int64_t before = restartPeak();
    const double start = processorMillis();
    const packing::Result result = packing::solve(problem, budget);
    row.millis = processorMillis() - start;
    row.memory = std::max<std::int64_t>(0, statusOf("VmHWM") - before);
    row.cost = result.cost;
    row.bound = result.lowerBound;
    row.boundKind = packing::boundKindName(result.boundKind);
    row.gapPpm = result.gapPpm();
    row.proved = result.proved;
    row.reproducible = result.reproducible;
    row.survives = result.failure.survives;
    for (const packing::Unplaced &unplaced : result.unplaced)
        row.unplaced += unplaced.count;
    for (const packing::PassReport &pass : result.passes)
        row.steps += pass.steps;
    row.wrong = packing::verify(problem, result);
}

/// A packing::Problem counts what it holds, with 16 bytes for each block of the heap.
static std::int64_t bytesOf(const packing::Problem &problem)
{
    constexpr std::size_t kBlock = 16;
    std::size_t bytes = 0;
    for (const packing::ItemClass &item : problem.items)
        bytes += sizeof(item) + kBlock + item.demand.capacity() * sizeof(item.demand[0]) +
                 item.binsAllowed.capacity() * sizeof(int);
    return static_cast<std::int64_t>(bytes);
}

/// In the process that only this instance runs in.
static Row runOnce(const Instance &instance, const Run &run)
{
    if (run.limitIsOfProcessor && run.budget.threads == 1)
        letClockBeTheProcessors();
    Row row;
    packing::Problem problem = instance.problem;
    packing::Budget budget = run.budget;
    packing::Result before;
    if (run.changeOne && !problem.items.empty()) {
        budget.timeLimitMillis.reset();
        budget.steps = 300'000; // what a plan takes for its likely reading
        before = packing::solve(problem, budget);
        ++problem.items[problem.items.size() / 2].count;
        budget = run.budget;
        budget.start = &before;
    }
    solveInto(row, problem, budget);
    return row;
}

// A row goes through the pipe as words; texts come last, a line each.

static std::string written(const Row &row)
{
    std::ostringstream text;
    text << row.cost << ' ' << row.bound << ' ' << row.gapPpm << ' ' << row.proved << ' ' << row.reproducible
         << ' ' << row.unplaced << ' ' << row.survives << ' ' << row.steps << ' ' << row.millis << ' '
         << row.memory << ' ' << row.boundKind << '\n'
         << row.wrong;
    return text.str();
}

static bool readInto(Row &row, const std::string &written)
{
    std::istringstream text(written);
    text >> row.cost >> row.bound >> row.gapPpm >> row.proved >> row.reproducible >> row.unplaced >>
        row.survives >> row.steps >> row.millis >> row.memory >> row.boundKind;
    const bool whole = !text.fail();
    text.ignore();
    std::getline(text, row.wrong);
    return whole;
}

static void writeAll(int file, const std::string &text)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t now = ::write(file, text.data() + done, text.size() - done);
        if (now < 0 && errno != EINTR)
            return;
        done += now > 0 ? static_cast<std::size_t>(now) : 0;
    }
}

static std::string readAll(int file)
{
    std::string text;
    char buffer[4096];
    for (;;) {
        const ssize_t now = read(file, buffer, sizeof buffer);
        if (now == 0 || (now < 0 && errno != EINTR))
            return text;
        text.append(buffer, now > 0 ? static_cast<std::size_t>(now) : 0);
    }
}

/// As runOnce(), in a child.
static Row runApart(const Instance &instance, const Run &run)
{
    Row row;
    int ends[2] = {-1, -1};
    std::fflush(nullptr);
    const pid_t child = pipe(ends) == 0 ? fork() : -1;
    if (child == 0) {
        close(ends[0]);
        writeAll(ends[1], written(runOnce(instance, run)));
        _exit(0); // nothing of the parent is to be ended here
    }
    if (child < 0) {
        row.wrong = std::string("no process: ") + std::strerror(errno);
        return row;
    }
    close(ends[1]);
    const std::string answer = readAll(ends[0]);
    close(ends[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    if (!readInto(row, answer))
        row.wrong = WIFSIGNALED(status) ? "ended by signal " + std::to_string(WTERMSIG(status))
                                        : "ended with " + std::to_string(WEXITSTATUS(status));
    return row;
}

template<class Measure> static Measure medianOf(const std::vector<Row> &rows, Measure Row::*measure)
{
    std::vector<Measure> values;
    values.reserve(rows.size());
    for (const Row &row : rows)
        values.push_back(row.*measure);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

static Row medianRow(std::vector<Row> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.cost < b.cost; });
    Row row = rows[rows.size() / 2];
    row.millis = medianOf(rows, &Row::millis);
    row.memory = medianOf(rows, &Row::memory);
    for (const Row &each : rows) {
        if (row.wrong.empty())
            row.wrong = each.wrong;
    }
    return row;
}

Row measured(const Instance &instance, const Run &run)
{
    std::vector<Row> rows;
    for (int round = 0; round < std::max(1, run.repeat); ++round)
        rows.push_back(runApart(instance, run));
    Row row = medianRow(std::move(rows));
    row.name = instance.name;
    row.family = instance.family;
    row.classes = static_cast<std::int64_t>(instance.problem.items.size());
    for (const packing::ItemClass &item : instance.problem.items)
        row.items += item.count;
    row.problemMemory = bytesOf(instance.problem);
    row.optimum = instance.optimum;
    row.bestKnown = instance.bestKnown;
    row.boundKnown = instance.boundKnown;
    if (run.besideFirstFit) {
        Run plain;
        plain.budget = firstFitOnly();
        const Row first = runApart(instance, plain);
        row.firstFitCost = first.wrong.empty() ? std::optional(first.cost) : std::nullopt;
        row.firstFitMillis = first.millis;
    }
    if (row.wrong.empty() && row.optimum && row.bound > *row.optimum)
        row.wrong = "the bound is above the optimum";
    if (row.wrong.empty() && row.optimum && row.cost < *row.optimum && row.unplaced == 0 && row.survives)
        row.wrong = "the cost is below the optimum";
    return row;
}

} // namespace grondplan::bench
