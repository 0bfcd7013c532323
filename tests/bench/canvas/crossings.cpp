#include "tests/bench/canvas/crossings.h"

#include "core/diagram/layered.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
#include <set>
#include <vector>

using namespace grondplan;

namespace {

using Links = std::vector<diagram::Ends>;

class Random
{
public:
    explicit Random(quint32 seed)
        : m_state(seed * 7919U + 12345U)
    {
    }
    int below(int count)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return static_cast<int>((m_state >> 8) % static_cast<quint32>(count));
    }

private:
    quint32 m_state;
};

/// A link to each from one a little before it, and a quarter as many more a little further on.
Links services(int nodes, Random &random)
{
    std::set<std::pair<int, int>> links;
    for (int i = 1; i < nodes; ++i)
        links.emplace(std::max(0, i - 1 - random.below(30)), i);
    while (static_cast<int>(links.size()) < nodes * 5 / 4) {
        const int from = random.below(nodes - 1);
        links.emplace(from, std::min(nodes - 1, from + 1 + random.below(40)));
    }
    Links all;
    for (const auto &[from, to] : links)
        all.push_back({from, to});
    return all;
}

/// As services, one link in ten the other way round, so that they go in circles.
Links circles(int nodes, Random &random)
{
    Links links = services(nodes, random);
    for (diagram::Ends &link : links) {
        if (random.below(10) == 0)
            std::swap(link.from, link.to);
    }
    return links;
}

/// Five tiers, each node asked by one or two of the tier before it.
Links tiers(int nodes, Random &random)
{
    constexpr int kTiers = 5;
    const int each = nodes / kTiers;
    std::set<std::pair<int, int>> links;
    for (int node = each; node < each * kTiers; ++node) {
        const int before = node / each - 1;
        for (int i = 0; i <= random.below(2); ++i)
            links.emplace(before * each + std::clamp(node % each + random.below(9) - 4, 0, each - 1), node);
    }
    Links all;
    for (const auto &[from, to] : links)
        all.push_back({from, to});
    return all;
}

/// What dot says of its order; nothing where it says nothing.
std::optional<int> crossingsOfDot(const QString &program, const Links &links)
{
    QByteArray graph = "digraph { rankdir=LR; node [shape=box]; ";
    for (const diagram::Ends &link : links)
        graph += QByteArray::number(link.from) + "->" + QByteArray::number(link.to) + ';';
    QProcess dot;
    dot.start(program, {QStringLiteral("-v"), QStringLiteral("-Gphase=2"), QStringLiteral("-Tplain")});
    dot.write(graph + "}");
    dot.closeWriteChannel();
    if (!dot.waitForFinished(120'000))
        return std::nullopt;
    static const QRegularExpression said(QStringLiteral("mincross [^:]*: (\\d+) crossings"));
    std::optional<int> crossings;
    auto matches = said.globalMatch(QString::fromUtf8(dot.readAllStandardError()));
    while (matches.hasNext())
        crossings = matches.next().captured(1).toInt();
    return crossings;
}

} // namespace

void compareCrossings()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("dot"));
    if (program.isEmpty())
        std::printf("dot is not installed: only our own are counted\n");
    const std::vector<std::pair<const char *, std::function<Links(int, Random &)>>> kinds = {
        {"services", services}, {"circles", circles}, {"tiers", tiers}};
    std::printf("%6s  %-10s %5s %10s %10s %8s\n", "nodes", "kind", "seed", "crossings", "dot", "times");
    for (const int nodes : {100, 300, 1000}) {
        for (const auto &[name, make] : kinds) {
            for (quint32 seed = 1; seed <= 3; ++seed) {
                Random random(seed);
                const Links links = make(nodes, random);
                const auto ours = diagram::crossingsOf(diagram::layersOf(nodes, links));
                const std::optional<int> dots =
                    program.isEmpty() ? std::nullopt : crossingsOfDot(program, links);
                std::printf("%6d  %-10s %5u %10lld", nodes, name, seed, static_cast<long long>(ours));
                if (dots)
                    std::printf(" %10d %8.2f", *dots, static_cast<double>(ours) / std::max(1, *dots));
                std::printf("\n");
            }
        }
    }
}
