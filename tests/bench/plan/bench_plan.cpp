#include "core/outlook/chances.h"
#include "core/plan/plan.h"
#include "core/plan/planmemory.h"
#include "tests/bench/packing/random.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

// Processor time of planning, from nothing and after an edit as the window does it: N workloads in four zones
// of different tiers, one failure survived, three readings, bound and proof included; and of 1,000 futures of
// such a plan on two threads. bench_plan [--detailed] [--futures] [N...]

using namespace grondplan;

namespace {

constexpr int kRounds = 5;

double processorMillis()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1000 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Sizes an architect would type: from a quarter of a vCPU with 256 MiB to 8 vCPU with 32 GiB.
Project projectOf(std::int64_t workloads, Profile profile)
{
    constexpr std::array kZoneTiers = {Tier::KubernetesVm, Tier::Vm, Tier::Container, Tier::Kubernetes};
    bench::Random random(static_cast<std::uint64_t>(workloads));
    Project project = emptyProject(QStringLiteral("bench"), QStringLiteral("s"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    scenario.profile = profile;
    for (const Tier tier : kZoneTiers) {
        Zone zone;
        zone.id = project.newId<ZoneId>();
        zone.name = tierId(tier);
        zone.tier = tier;
        scenario.zones.push_back(zone);
    }
    for (std::int64_t i = 0; i < workloads; ++i) {
        Workload workload;
        workload.id = project.newId<WorkloadId>();
        workload.zone = scenario.zones[static_cast<std::size_t>(i) % scenario.zones.size()].id;
        workload.name = QStringLiteral("w%1").arg(i);
        workload.replicas = Replicas::exactly(random.between(1, 4));
        const std::int64_t quarters = std::int64_t{1} << random.between(0, 5);
        workload.cpu.request = MilliCpu(250 * quarters);
        workload.memory.request = Bytes(quarters * random.between(1, 4) * (kGibi / 4));
        scenario.workloads.push_back(workload);
    }
    return project;
}

struct Measured
{
    double millis = 0;
    Plan plan;
};

Measured measured(const Project &project, const Planning &how)
{
    const double began = processorMillis();
    Result<Plan> result = plan(project, project.scenarios.front().id, how);
    const double millis = processorMillis() - began;
    if (!result) {
        std::fprintf(stderr, "no plan\n");
        std::exit(1);
    }
    return {millis, std::move(*result)};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Each round edits one workload, plans quickly from the plan before, and then in full.
void measure(std::int64_t workloads, Profile profile)
{
    Project project = projectOf(workloads, profile);
    PlanMemory memory;
    Planning how;
    how.memory = &memory;
    const Measured first = measured(project, how);
    Plan before = first.plan;
    std::vector<double> quick;
    std::vector<double> full;
    double worst = 0;
    for (int round = 0; round < kRounds; ++round) {
        std::vector<Workload> &all = project.scenarios.front().workloads;
        Workload &edited = all[(static_cast<std::size_t>(round) * 7919) % all.size()];
        edited.replicas = Replicas::exactly(edited.replicas.max + 1);
        how.effort = Effort::Quick;
        how.before = &before;
        const Measured soon = measured(project, how);
        how.effort = Effort::Full;
        Measured refined = measured(project, how);
        quick.push_back(soon.millis);
        full.push_back(refined.millis);
        worst = std::max(
            worst, 100.0 *
                       static_cast<double>(soon.plan.month.likely.minor - refined.plan.month.likely.minor) /
                       static_cast<double>(refined.plan.month.likely.minor));
        before = std::move(refined.plan);
    }
    std::printf("%9lld %10zu %14.1f %14.1f %14.1f %13.2f %%\n", static_cast<long long>(workloads),
                before.servers.size(), first.millis, median(quick), median(full), worst);
}

/// Every figure with a band drawn from it, every need up to 30 percent higher.
void measureFutures(std::int64_t workloads, Profile profile)
{
    Project project = projectOf(workloads, profile);
    project.scenarios.front().brief.prospects[Prospect::Higher] = 300'000;
    outlook::Working how;
    how.threads = 2;
    const double began = processorMillis();
    const auto wall = std::chrono::steady_clock::now();
    const auto chances = outlook::chancesOf(project, project.scenarios.front().id, outlook::kUsualRuns, how);
    const double millis = processorMillis() - began;
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - wall;
    if (!chances) {
        std::fprintf(stderr, "no chances\n");
        std::exit(1);
    }
    std::printf("%9lld workloads, %lld futures on two threads: %.0f ms, %.0f ms of processor time\n",
                static_cast<long long>(workloads), static_cast<long long>(chances->runs), passed.count(),
                millis);
    for (const outlook::Percentile &each : chances->percentiles)
        std::printf("%9s P%d: %lld servers, %lld cents a month\n", "", each.percent,
                    static_cast<long long>(each.servers), static_cast<long long>(each.month.minor));
}

} // namespace

int main(int argc, char *argv[])
{
    Profile profile = Profile::RuleOfThumb;
    bool futures = false;
    std::vector<std::int64_t> sizes;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--detailed") == 0)
            profile = Profile::Detailed;
        else if (std::strcmp(argv[i], "--futures") == 0)
            futures = true;
        else
            sizes.push_back(std::max(std::atoll(argv[i]), 1LL));
    }
    if (futures) {
        for (const std::int64_t workloads : sizes.empty() ? std::vector<std::int64_t>{300} : sizes)
            measureFutures(workloads, profile);
        return 0;
    }
    std::printf("%9s %10s %14s %14s %14s %15s\n", "workloads", "servers", "from nothing", "edit, at once",
                "edit, in full", "at once dearer");
    std::printf("%9s %10s %14s %14s %14s\n", "", "", "ms", "ms", "ms");
    if (sizes.empty())
        sizes = {300, 5'000, 100'000};
    for (const std::int64_t workloads : sizes)
        measure(workloads, profile);
    return 0;
}
