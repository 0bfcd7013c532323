#include "tests/unit/importers/support.h"

#include "core/importers/registry.h"

using namespace grondplan;

Catalogue smallCatalogue()
{
    Template database;
    database.id = QStringLiteral("database");
    database.cpu = 2_vcpu;
    database.memory = 4_GiB;
    database.stateful = true;
    database.images = {QStringLiteral("postgres")};
    Catalogue catalogue;
    catalogue.templates = {database};
    return catalogue;
}

Result<importers::Outcome> imported(const QByteArray &text, const Siblings &siblings)
{
    const auto sibling = [&siblings](const QString &path) -> Result<QByteArray> {
        const auto found = siblings.find(path);
        if (found == siblings.end())
            return failure(ErrorCode::FileNotFound, path);
        return found->second;
    };
    return importers::read({QStringLiteral("compose.yml"), text, sibling}, QStringLiteral("compose"),
                           smallCatalogue());
}

const Workload *workloadNamed(const importers::Outcome &outcome, const QString &name)
{
    const auto found = std::find_if(outcome.workloads.begin(), outcome.workloads.end(),
                                    [&name](const Workload &workload) { return workload.name == name; });
    return found == outcome.workloads.end() ? nullptr : &*found;
}

QStringList findingsOf(const importers::Outcome &outcome)
{
    QStringList list;
    for (const Finding &finding : outcome.findings)
        list.append(QString(finding.code + u' ' + QString::number(finding.place.line)));
    return list;
}

bool hasFinding(const importers::Outcome &outcome, const QString &code)
{
    return std::any_of(outcome.findings.begin(), outcome.findings.end(),
                       [&code](const Finding &finding) { return finding.code == code; });
}

QStringList linksOf(const importers::Outcome &outcome)
{
    std::map<WorkloadId, QString> names;
    for (const Workload &workload : outcome.workloads)
        names[workload.id] = workload.name;
    QStringList list;
    for (const Link &link : outcome.links)
        list.append(QString(names[link.from] + u' ' + names[link.to] + u' ' + link.why));
    return list;
}
