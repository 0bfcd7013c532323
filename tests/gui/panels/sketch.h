#pragma once

#include "ui/commands/addworkloads.h"
#include "ui/document/document.h"
#include "ui/panels/inspector.h"
#include "ui/planning/planner.h"

#include <QLineEdit>
#include <QtTest>

namespace grondplan::ui {

/// A document with one zone and three workloads: "a", "b" with 1 replica, "c" with 2.
struct Sketch
{
    Document document;
    Planner planner{document};
    Inspector inspector{document, planner};
    std::vector<WorkloadId> workloads;
    ZoneId zone;

    Sketch()
    {
        std::vector<PlacedWorkload> placed;
        for (const char *name : {"a", "b", "c"}) {
            Workload workload;
            workload.name = QString::fromLatin1(name);
            workload.cpu = {1_vcpu, std::nullopt, Basis::Default};
            workload.memory = {1_GiB, std::nullopt, Basis::Default};
            workload.replicas = Replicas::exactly(workload.name == QLatin1String("c") ? 2 : 1);
            placed.push_back({workload, {40.0 * static_cast<double>(placed.size()), 80}});
        }
        Zone made;
        made.name = QStringLiteral("Production");
        auto command =
            std::make_unique<AddWorkloads>(document, placed, PlacedZone{made, CanvasRect{0, 0, 600, 400}});
        document.push(std::move(command));
        zone = document.scenario().zones.front().id;
        for (const Workload &workload : document.scenario().workloads)
            workloads.push_back(workload.id);
    }

    [[nodiscard]] const Workload &workload(std::size_t index) const
    {
        return *document.scenario().workload(workloads[index]);
    }
    [[nodiscard]] QLineEdit *editor(const char *name) const
    {
        return inspector.findChild<QLineEdit *>(QString(QLatin1String(name) + QLatin1String("Editor")));
    }
};

/// Types over what a field holds, as a user does, and leaves it.
inline void type(QLineEdit *editor, const QString &text)
{
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

} // namespace grondplan::ui
