// The three minimal architectures, the hybrid example and the industries at 1, 3, 12 and 60 servers, in both
// languages: nothing overlaps, no word is clipped, no link crosses a box that it does not enter. With
// GRONDPLAN_PICTURES naming a folder each picture goes there, light and dark, to be looked at.

#include "core/advice/starters.h"
#include "core/architecture/architecture.h"
#include "core/diagram/typography.h"
#include "core/text/words.h"
#include "ui/drawing/painter.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace grondplan;
using namespace grondplan::literals;
using diagram::Box;
using diagram::Diagram;

class TestSizes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureIsWhole_data();
    void everyPictureIsWhole();
};

/// Three services and their database on one tier: the minimal architectures themselves.
static Project minimal(Tier tier)
{
    Project project = emptyProject(QStringLiteral("p"), tierId(tier), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("Production");
    zone.tier = tier;
    scenario.zones.push_back(zone);
    for (const char *name : {"web", "orders", "recommendations", "database"}) {
        Workload workload;
        workload.id = project.newId<WorkloadId>();
        workload.zone = zone.id;
        workload.name = QString::fromLatin1(name);
        workload.cpu.request = 2_vcpu;
        workload.memory.request = 8_GiB;
        workload.replicas = Replicas::exactly(2);
        workload.tenant = workload.name == QLatin1String("orders") ? QStringLiteral("A") : QString();
        scenario.workloads.push_back(workload);
    }
    scenario.workloads[0].ports = {QStringLiteral("443")};
    for (std::size_t i = 1; i < 4; ++i)
        scenario.links.push_back({project.newId<LinkId>(), scenario.workloads[i - 1].id,
                                  scenario.workloads[i].id, QStringLiteral("drawn"), std::nullopt});
    return project;
}

static Project example(const QString &name)
{
    if (const std::optional<Tier> tier = tierFromId(name))
        return minimal(*tier);
    const Result<Project> starter = starterProject(name, QStringLiteral("en"), QDate(2026, 11, 21));
    return starter ? *starter : Project();
}

/// The example with so many replicas more, or as small as it can be for one server.
static Project scaled(Project project, std::int64_t times)
{
    Scenario &scenario = project.scenarios.front();
    for (Workload &workload : scenario.workloads)
        workload.replicas = Replicas::exactly(times > 0 ? workload.replicas.max * times : 1);
    if (times > 0)
        return project;
    for (Zone &zone : scenario.zones)
        zone.policy.tolerate = 0;
    return project;
}

/// Soon, as it is drawn while somebody edits: how good the placement is does not matter here.
static Plan drawnPlan(const Project &project)
{
    Planning how;
    how.effort = Effort::Quick;
    how.likelyOnly = true;
    const Result<Plan> planned = plan(project, project.scenarios.front().id, how);
    return planned ? *planned : Plan();
}

/// As many replicas as it takes to need so many servers, or as few as there can be.
static Project withServers(const Project &project, std::int64_t servers)
{
    if (servers == 1)
        return scaled(project, 0);
    std::int64_t times = 1;
    Project made = scaled(project, times);
    while (drawnPlan(made).serverCount().likely < servers && times < 512) {
        times *= 2;
        made = scaled(project, times);
    }
    return made;
}

/// Names what is wrong in a box and in what is in it: sticks out, overlaps, or words that do not fit.
static QString wrongIn(const Box &box)
{
    const diagram::BoxStyle &style = diagram::styleOf(box.kind);
    const auto measure = ui::measureWithDrawingFont();
    const double room = box.rect.width() - 2 * style.padding + 0.5;
    for (const QString &line : box.titleLines) {
        if (measure(line, style.titleBold, style.titleSize) > room)
            return QStringLiteral("%1: “%2” is wider than its box").arg(box.id, line);
    }
    for (const QString &line : box.detailLines) {
        if (measure(line, false, style.detailSize) > room)
            return QStringLiteral("%1: “%2” is wider than its box").arg(box.id, line);
    }
    if (diagram::wordsHeight(box) > box.rect.height() + 0.5)
        return QStringLiteral("%1 is too low for its words").arg(box.id);
    for (std::size_t i = 0; i < box.children.size(); ++i) {
        const Box &child = box.children[i];
        if (!box.rect.contains(child.rect))
            return QStringLiteral("%1 sticks out of %2").arg(child.id, box.id);
        for (std::size_t k = i + 1; k < box.children.size(); ++k) {
            if (child.rect.intersects(box.children[k].rect))
                return QStringLiteral("%1 overlaps %2").arg(child.id, box.children[k].id);
        }
        if (QString inside = wrongIn(child); !inside.isEmpty())
            return inside;
    }
    return {};
}

/// Whether a stretch of a link runs through a box.
static bool crosses(QPointF from, QPointF to, const QRectF &box)
{
    const QRectF stretch = QRectF(from, to).normalized().adjusted(0, 0, 0.01, 0.01);
    return stretch.intersects(box.adjusted(1, 1, -1, -1));
}

static QString wrongIn(const Diagram &drawing)
{
    for (std::size_t i = 0; i < drawing.boxes.size(); ++i) {
        for (std::size_t k = i + 1; k < drawing.boxes.size(); ++k) {
            if (drawing.boxes[i].rect.intersects(drawing.boxes[k].rect))
                return QStringLiteral("%1 overlaps %2").arg(drawing.boxes[i].id, drawing.boxes[k].id);
        }
        if (QString inside = wrongIn(drawing.boxes[i]); !inside.isEmpty())
            return inside;
    }
    for (const diagram::Connector &link : drawing.connectors) {
        for (std::size_t i = 1; i < link.path.size(); ++i) {
            for (const Box &box : drawing.boxes) {
                if (box.id != link.from && box.id != link.to &&
                    crosses(link.path[i - 1], link.path[i], box.rect))
                    return QStringLiteral("the link from %1 to %2 crosses %3")
                        .arg(link.from, link.to, box.id);
            }
        }
    }
    return {};
}

void TestSizes::everyPictureIsWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("servers");
    QStringList names = {QStringLiteral("vm"), QStringLiteral("container"), QStringLiteral("container-vm"),
                         QStringLiteral("kubernetes"), QStringLiteral("kubernetes-vm")};
    names += starterIds();
    for (const QString &name : names) {
        for (const int servers : {1, 3, 12, 60})
            QTest::newRow(qPrintable(QStringLiteral("%1 at %2").arg(name).arg(servers))) << name << servers;
    }
}

void TestSizes::everyPictureIsWhole()
{
    QFETCH(QString, name);
    QFETCH(int, servers);
    Project project = withServers(example(name), servers);
    project.scenarios.front().profile = Profile::Detailed;
    const Plan plan = drawnPlan(project);
    const QString folder = qEnvironmentVariable("GRONDPLAN_PICTURES");
    for (const char *language : {"en", "nl"}) {
        Diagram drawing = architectureOf(project, plan, Words(QLatin1String(language)));
        layOut(drawing, ui::measureWithDrawingFont());
        const QString wrong = wrongIn(drawing);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        for (const bool dark : {false, true}) {
            if (folder.isEmpty())
                continue;
            QFile file(QStringLiteral("%1/%2-%3-%4-%5.png")
                           .arg(folder, name)
                           .arg(servers)
                           .arg(QLatin1String(language), QLatin1String(dark ? "dark" : "light")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(ui::toPng(drawing, ui::DrawingTheme::screen(dark), 1.0));
        }
    }
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    ui::installFonts();
    TestSizes test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sizes.moc"
