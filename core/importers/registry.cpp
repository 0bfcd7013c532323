#include "core/importers/registry.h"

#include "core/importers/compose.h"
#include "core/importers/sniff.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

namespace grondplan::importers {

namespace {

struct Format
{
    const char *id;
    Match (*sniff)(const Input &);
    Result<Outcome> (*read)(const Input &, const Catalogue &); ///< nullptr: this version cannot
};

constexpr std::array kFormats = {
    Format{"compose", sniffCompose, importCompose}, Format{"kubernetes", sniffKubernetes, nullptr},
    Format{"rvtools", sniffRvtools, nullptr},       Format{"csv", sniffCsv, nullptr},
    Format{"prometheus", sniffPrometheus, nullptr}, Format{"kubectl", sniffKubectl, nullptr},
};

} // namespace

bool Outcome::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

/// The surest format; of equally sure ones the first.
static const Format *recognised(const Input &input)
{
    const Format *best = nullptr;
    Match sure = Match::No;
    for (const Format &format : kFormats) {
        const Match match = format.sniff(input);
        if (match > sure) {
            best = &format;
            sure = match;
        }
    }
    return best;
}

static const Format *named(const QString &id)
{
    const auto found = std::find_if(kFormats.begin(), kFormats.end(),
                                    [&id](const Format &format) { return id == QLatin1String(format.id); });
    return found == kFormats.end() ? nullptr : &*found;
}

Result<Outcome> read(const Input &input, const QString &format, const Catalogue &catalogue)
{
    const Format *chosen = format == QLatin1String("auto") ? recognised(input) : named(format);
    if (!chosen) {
        QStringList known;
        for (const Format &each : kFormats) {
            if (each.read)
                known.append(QString::fromLatin1(each.id));
        }
        return failure(ErrorCode::UnknownFormat, input.fileName, {known.join(QLatin1String(", "))});
    }
    if (!chosen->read)
        return failure(ErrorCode::NotAvailable, input.fileName, {QString::fromLatin1(chosen->id)});
    return chosen->read(input, catalogue);
}

std::vector<WorkloadId> addToProject(const Outcome &outcome, Project &project, ScenarioId scenario,
                                     ZoneId zone)
{
    std::vector<WorkloadId> ids;
    if (!project.scenario(scenario))
        return ids;
    QHash<std::int64_t, WorkloadId> idOf;
    for (Workload workload : outcome.workloads) {
        const auto id = project.newId<WorkloadId>();
        idOf.insert(workload.id.value, id);
        ids.push_back(id);
        workload.id = id;
        workload.zone = zone;
        project.scenario(scenario)->workloads.push_back(std::move(workload));
    }
    for (Link link : outcome.links) {
        link.id = project.newId<LinkId>();
        link.from = idOf.value(link.from.value);
        link.to = idOf.value(link.to.value);
        project.scenario(scenario)->links.push_back(std::move(link));
    }
    return ids;
}

QString projectNameFor(const QString &path)
{
    return path == QLatin1String("-") ? QStringLiteral("stdin") : QFileInfo(path).completeBaseName();
}

QString zoneNameFor(const Scenario &scenario, const QString &wish)
{
    const auto isTaken = [&scenario](const QString &name) {
        return std::any_of(scenario.zones.begin(), scenario.zones.end(),
                           [&name](const Zone &zone) { return zone.name == name; });
    };
    QString name = wish;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wish).arg(number);
    return name;
}

} // namespace grondplan::importers
