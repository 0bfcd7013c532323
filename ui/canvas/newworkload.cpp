#include "ui/canvas/newworkload.h"

#include "core/catalogue/assumedsize.h"
#include "core/catalogue/loader.h"
#include "ui/commands/freenames.h"
#include "ui/document/windowwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace grondplan::ui {

namespace {
struct NewObjects
{
    Q_DECLARE_TR_FUNCTIONS(NewObjects)
};
} // namespace

Workload newWorkload(const Project &project, const Scenario &scenario, const QString &templateId,
                     const QString &name)
{
    Workload workload;
    workload.kind = templateId;
    const Catalogue &catalogue = project.catalogue ? *project.catalogue : *shippedCatalogue();
    const AssumedSize assumed = assumedSize(catalogue);
    workload.cpu = {assumed.cpu, std::nullopt, Basis::Default};
    workload.memory = {assumed.memory, std::nullopt, Basis::Default};
    QString wanted = name;
    if (const Template *model = catalogue.templateOf(templateId)) {
        workload.cpu = {model->cpu, std::nullopt, Basis::Template};
        workload.memory = {model->memory, std::nullopt, Basis::Template};
        workload.disk = model->disk;
        workload.diskBasis = model->disk.count() > 0 ? Basis::Template : Basis::Stated;
        workload.replicas = Replicas::exactly(model->replicas);
        workload.stateful = model->stateful;
        if (wanted.isEmpty())
            wanted = windowWords().text(QString(QStringLiteral("template.") + templateId));
    }
    if (wanted.isEmpty())
        wanted = NewObjects::tr("Workload");
    workload.name = FreeNames(scenario.workloads).take(wanted);
    return workload;
}

/// The template that a name is the id or the name of, numbers at its end aside; else that of software of that
/// name, as in an import.
static QString kindNamed(const Project &project, const QString &name)
{
    static const QRegularExpression kNumber(QStringLiteral("[ -]*[0-9]*$"));
    const QString plain = QString(name).remove(kNumber);
    if (project.catalogue) {
        for (const Template &model : project.catalogue->templates) {
            const QString words = windowWords().text(QString(QStringLiteral("template.") + model.id));
            if (plain.compare(model.id, Qt::CaseInsensitive) == 0 ||
                plain.compare(words, Qt::CaseInsensitive) == 0)
                return model.id;
        }
        if (const Template *model = project.catalogue->templateForImage(plain.toLower()))
            return model->id;
    }
    return QStringLiteral("api");
}

Workload newWorkload(const Project &project, const Scenario &scenario, const Shorthand &typed)
{
    Workload workload = newWorkload(project, scenario, kindNamed(project, typed.name), typed.name);
    if (typed.replicas)
        workload.replicas = Replicas::exactly(*typed.replicas);
    if (typed.cpu)
        workload.cpu = {*typed.cpu, std::nullopt, Basis::Stated};
    if (typed.memory)
        workload.memory = {*typed.memory, std::nullopt, Basis::Stated};
    return workload;
}

Zone newZone(const Scenario &scenario)
{
    Zone zone;
    zone.name = FreeNames(scenario.zones).take(windowWords().text("default-zone"));
    return zone;
}

} // namespace grondplan::ui
