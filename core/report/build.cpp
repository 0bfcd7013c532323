#include "core/architecture/architecture.h"
#include "core/report/costwords.h"
#include "core/report/phrases.h"
#include "core/report/sections.h"

#include <algorithm>
#include <array>
#include <optional>

namespace grondplan::report {

struct SectionKind
{
    const char *id;
    const char *title; ///< text id
    void (*add)(const Subject &subject, Blocks &blocks);
    Brand::Texts Brand::*text = nullptr; ///< of the brand, where the section holds nothing else
    bool onRequest = false;              ///< only where it is asked for by name
};

static constexpr std::array kSections = {
    SectionKind{"introduction", "report.section.introduction", addIntroduction, &Brand::introduction},
    SectionKind{"summary", "report.section.summary", addSummary},
    SectionKind{"request", "report.section.request", addRequest},
    SectionKind{"architecture", "report.section.architecture", addArchitecture},
    SectionKind{"servers", "report.section.servers", addServers},
    SectionKind{"failures", "outlook.section.failures", addFailures},
    SectionKind{"cost", "report.section.cost", addCost},
    SectionKind{"overhead", "report.section.overhead", addOverhead},
    SectionKind{"advice", "report.section.advice", addAdvice},
    SectionKind{"checklists", "report.section.checklists", addChecklists},
    SectionKind{"assumptions", "report.section.assumptions", addAssumptions},
    SectionKind{"derivations", "report.derivations", addDerivations, nullptr, true},
    SectionKind{"glossary", "report.section.glossary", nullptr},
    SectionKind{"conditions", "report.section.conditions", addConditions, &Brand::conditions},
};

QStringList sectionIds()
{
    QStringList ids;
    for (const SectionKind &kind : kSections)
        ids += QString::fromLatin1(kind.id);
    return ids;
}

QStringList sectionIds(const Project &project)
{
    QStringList ids;
    for (const SectionKind &kind : kSections) {
        if (kind.text == nullptr || (project.brand && !((*project.brand).*kind.text).empty()))
            ids += QString::fromLatin1(kind.id);
    }
    return ids;
}

QStringList usualSectionIds(const Project &project)
{
    QStringList ids = sectionIds(project);
    for (const SectionKind &kind : kSections) {
        if (kind.onRequest)
            ids.removeOne(QString::fromLatin1(kind.id));
    }
    return ids;
}

QString sectionTitle(const QString &id, const Words &words)
{
    const auto *found = std::find_if(kSections.begin(), kSections.end(),
                                     [&id](const SectionKind &kind) { return id == QLatin1String(kind.id); });
    return found == kSections.end() ? id : words.text(found->title);
}

void addArchitecture(const Subject &subject, Blocks &blocks)
{
    Figure figure;
    figure.diagram = architectureOf(subject.project, subject.plan, subject.words);
    // The caption says it already.
    figure.diagram.title.clear();
    figure.diagram.subtitle.clear();
    figure.caption = subject.words.text("report.architecture.caption", {subject.plan.scenarioName});
    blocks.emplace_back(paragraph(subject.words.text("report.architecture.text")));
    blocks.emplace_back(std::move(figure));
    if (!subject.plan.servers.empty())
        blocks.emplace_back(remark(subject.words.text("report.architecture.bar")));
    addPlatform(subject, blocks);
}

static Section sectionOf(const SectionKind &kind, const std::vector<Subject> &subjects)
{
    const Words &words = subjects.front().words;
    Section section;
    section.id = QString::fromLatin1(kind.id);
    section.blocks.emplace_back(Heading{1, words.text(kind.title)});
    for (const Subject &subject : subjects) {
        if (kind.text != nullptr) {
            kind.add(subject, section.blocks);
            break; // the same for every plan
        }
        if (subjects.size() > 1)
            section.blocks.emplace_back(Heading{2, subject.plan.scenarioName});
        kind.add(subject, section.blocks);
    }
    return section;
}

/// Nothing where the brand has nothing to say in this language, or no term has to be explained.
static std::optional<Section> sectionIfAny(const SectionKind &kind, const std::vector<Section> &before,
                                           const std::vector<Subject> &subjects, const Words &words)
{
    Section section = kind.add == nullptr ? glossarySection(before, words) : sectionOf(kind, subjects);
    const bool mayBeEmpty = kind.text != nullptr || kind.add == nullptr;
    if (mayBeEmpty && section.blocks.size() == 1)
        return std::nullopt;
    return section;
}

ProposalContent build(const Project &project, const std::vector<const Plan *> &plans, const Words &words,
                      const QStringList &sections)
{
    ProposalContent content;
    content.title = words.text("report.title");
    content.customer = project.customer;
    content.project = project.name;
    content.date = words.date(project.asOf);
    content.language = words.language();
    content.brand = project.brand;

    // Customers see sales prices only.
    std::vector<Plan> sold;
    sold.reserve(plans.size());
    std::vector<const Plan *> views;
    std::vector<Subject> subjects;
    for (const Plan *plan : plans) {
        content.scenarios += plan->scenarioName;
        sold.push_back(salesView(project, *plan));
        views.push_back(&sold.back());
        subjects.push_back(
            {project, sold.back(), words, project.scenario(plan->scenario), plans.size() > 1 ? 3 : 2, plan});
    }
    if (subjects.empty())
        return content;
    for (const SectionKind &kind : kSections) {
        const bool wanted = sections.isEmpty() ? !kind.onRequest : sections.contains(QLatin1String(kind.id));
        if (!wanted)
            continue;
        std::optional<Section> section = sectionIfAny(kind, content.sections, subjects, words);
        if (!section)
            continue;
        content.sections.push_back(std::move(*section));
        if (plans.size() > 1 && content.sections.back().id == QLatin1String("summary")) {
            auto &blocks = content.sections.back().blocks;
            blocks.insert(blocks.begin() + 1, scenarioTable(project, views, words));
        }
    }
    return content;
}

} // namespace grondplan::report
