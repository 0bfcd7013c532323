#include "core/importers/compose.h"

#include "core/importers/composefiles.h"
#include "core/importers/composeservice.h"
#include "core/scenario/limits.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace grondplan::importers {

namespace {

/// Puts the services of a project into an outcome, and ties them together.
class ComposeImport
{
public:
    ComposeImport(const ComposeProject &project, const Catalogue &catalogue, Outcome &outcome)
        : m_project(project)
        , m_catalogue(catalogue)
        , m_outcome(outcome)
    {
    }

    void run();

private:
    void readServices();
    void tie(std::size_t from, const ComposeNeed &need);
    void noteJobs();
    void noteTemplates();
    void noteUndeclaredVolumes();
    void report(Severity severity, const char *code, const QStringList &args, const SourcePlace &place,
                WorkloadId workload);

    const ComposeProject &m_project;
    const Catalogue &m_catalogue;
    Outcome &m_outcome;
    std::vector<std::vector<ComposeNeed>> m_needs;
    QHash<QString, std::size_t> m_byName;
    std::set<std::tuple<std::size_t, std::size_t, QString>> m_tied;
    std::set<std::size_t> m_needed;
};

} // namespace

void ComposeImport::report(Severity severity, const char *code, const QStringList &args,
                           const SourcePlace &place, WorkloadId workload)
{
    m_outcome.findings.push_back({severity, QString::fromLatin1(code), args, place, {}, workload});
}

void ComposeImport::readServices()
{
    for (const ComposeService &service : m_project.services) {
        const std::size_t before = m_outcome.findings.size();
        ReadService read = readService(service, m_project, m_catalogue, m_outcome.findings);
        read.workload.id = WorkloadId{static_cast<std::int64_t>(m_outcome.workloads.size()) + 1};
        for (std::size_t i = before; i < m_outcome.findings.size(); ++i)
            m_outcome.findings[i].workload = read.workload.id;
        m_byName.insert(service.name, m_outcome.workloads.size());
        m_outcome.workloads.push_back(std::move(read.workload));
        m_needs.push_back(std::move(read.needs));
    }
}

void ComposeImport::tie(std::size_t from, const ComposeNeed &need)
{
    const Workload &workload = m_outcome.workloads[from];
    const auto found = m_byName.constFind(need.target);
    if (found == m_byName.constEnd() || *found == from) {
        const char *code = found == m_byName.constEnd() ? "compose.unknown-service" : "compose.needs-itself";
        report(Severity::Warning, code, {workload.name, need.target, need.why}, need.place, workload.id);
        return;
    }
    m_needed.insert(*found);
    if (need.untilDone)
        m_outcome.workloads[*found].transient = true;
    if (!m_tied.insert({from, *found, need.why}).second)
        return;
    Link link;
    link.id = LinkId{static_cast<std::int64_t>(m_outcome.links.size()) + 1};
    link.from = workload.id;
    link.to = m_outcome.workloads[*found].id;
    link.why = need.why;
    m_outcome.links.push_back(std::move(link));
}

void ComposeImport::noteJobs()
{
    for (const Workload &workload : m_outcome.workloads) {
        if (workload.transient)
            report(Severity::Note, "compose.one-shot", {workload.name}, workload.from, workload.id);
    }
}

void ComposeImport::noteTemplates()
{
    for (std::size_t i = 0; i < m_project.services.size(); ++i) {
        const ComposeService &service = m_project.services[i];
        if (service.isBase && !m_needed.contains(i))
            report(Severity::Note, "compose.template-service", {service.name}, service.place,
                   m_outcome.workloads[i].id);
    }
}

void ComposeImport::noteUndeclaredVolumes()
{
    QSet<QString> told;
    for (const Workload &workload : m_outcome.workloads) {
        for (const Volume &volume : workload.volumes) {
            if (m_project.declaredVolumes.contains(volume.name) || told.contains(volume.name))
                continue;
            told.insert(volume.name);
            report(Severity::Warning, "compose.undeclared-volume", {workload.name, volume.name},
                   workload.from, workload.id);
        }
    }
}

void ComposeImport::run()
{
    readServices();
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        for (const ComposeNeed &need : m_needs[i])
            tie(i, need);
    }
    noteJobs();
    noteTemplates();
    noteUndeclaredVolumes();
}

/// In the order of the files, and in them of the lines.
static void sortFindings(Outcome &outcome)
{
    const auto key = [&outcome](const Finding &finding) {
        return std::tuple(outcome.files.indexOf(finding.place.file), finding.place.line,
                          finding.place.column);
    };
    std::stable_sort(outcome.findings.begin(), outcome.findings.end(),
                     [&key](const Finding &a, const Finding &b) { return key(a) < key(b); });
}

Result<Outcome> importCompose(const Input &input, const Catalogue &catalogue)
{
    Outcome outcome;
    outcome.format = QStringLiteral("compose");
    const Result<ComposeProject> project = readCompose(input, outcome);
    if (!project)
        return tl::make_unexpected(project.error());
    const auto count = static_cast<std::int64_t>(project->services.size());
    if (count > limits::kWorkloads) {
        return failure(ErrorCode::LimitExceeded, input.fileName,
                       {textArgument(QStringLiteral("import.services")), QString::number(count),
                        QString::number(limits::kWorkloads)});
    }
    ComposeImport(*project, catalogue, outcome).run();
    if (outcome.workloads.empty()) {
        outcome.findings.push_back({Severity::Warning,
                                    QStringLiteral("compose.no-services"),
                                    {},
                                    SourcePlace{input.fileName, 0, 0},
                                    {},
                                    {}});
    }
    sortFindings(outcome);
    return outcome;
}

} // namespace grondplan::importers
