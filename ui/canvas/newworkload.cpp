#include "ui/canvas/newworkload.h"

#include "core/catalogue/assumedsize.h"
#include "core/catalogue/loader.h"
#include "ui/document/windowwords.h"

#include <QCoreApplication>
#include <QSet>

namespace grondplan::ui {

namespace {
struct NewObjects
{
    Q_DECLARE_TR_FUNCTIONS(NewObjects)
};
} // namespace

template<class Object> static QString freeName(const std::vector<Object> &objects, const QString &wanted)
{
    QSet<QString> taken;
    for (const Object &object : objects)
        taken.insert(object.name);
    if (!taken.contains(wanted))
        return wanted;
    for (int number = 2;; ++number) {
        QString name = QStringLiteral("%1 %2").arg(wanted).arg(number);
        if (!taken.contains(name))
            return name;
    }
}

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
        workload.replicas = Replicas::exactly(model->replicas);
        workload.stateful = model->stateful;
        if (wanted.isEmpty())
            wanted = windowWords().text(QString(QStringLiteral("template.") + templateId));
    }
    if (wanted.isEmpty())
        wanted = NewObjects::tr("Workload");
    workload.name = freeName(scenario.workloads, wanted);
    return workload;
}

Zone newZone(const Scenario &scenario)
{
    Zone zone;
    zone.name = freeName(scenario.zones, NewObjects::tr("Zone"));
    return zone;
}

} // namespace grondplan::ui
