// What the canvas costs in processor time at many nodes: bench_canvas [NODES...], default 1000 and 10000.
// One line a measure: nodes, what, milliseconds (median, 95 of 100), frames.

#include "core/project/project.h"
#include "ui/canvas/canvasview.h"
#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

using namespace grondplan;
using namespace grondplan::ui;

static double cpuMillis()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

/// The same workload for every canvas that is compared: a grid 240 x 150 apart, 1.25 links a node, a hub with
/// ten more.
static Project nodes(int count)
{
    Project project = emptyProject(QStringLiteral("bench"), QStringLiteral("bench"), QDate(2026, 11, 21));
    Scenario &scenario = project.scenarios.front();
    ::grondplan::Layout &layout = project.layouts[scenario.id];
    Zone zone;
    zone.id = project.newId<ZoneId>();
    zone.name = QStringLiteral("All");
    scenario.zones.push_back(zone);
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(count))));
    quint32 state = 12345;
    const auto random = [&state](int below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8) % static_cast<quint32>(below));
    };
    const QStringList kinds = {QStringLiteral("web"), QStringLiteral("database"), QStringLiteral("queue"),
                               QStringLiteral("monitoring")};
    for (int i = 0; i < count; ++i) {
        Workload workload;
        workload.id = project.newId<WorkloadId>();
        workload.zone = zone.id;
        workload.name = QStringLiteral("Workload %1").arg(i);
        workload.kind = kinds[i % kinds.size()];
        workload.cpu.request = MilliCpu(500 + 500 * (i % 6));
        workload.memory.request = Bytes((512 + 512 * (i % 7)) * kMebi);
        layout.workloads[workload.id] = {(i % columns) * 240.0 + random(30),
                                         (i / columns) * 150.0 + random(20)};
        scenario.workloads.push_back(workload);
    }
    layout.zones[zone.id] = {-40, -80, columns * 240.0 + 100,
                             std::ceil(double(count) / columns) * 150.0 + 140};
    const auto link = [&](int from, int to) {
        if (from == to || to < 0 || to >= count)
            return;
        Link drawn;
        drawn.id = project.newId<LinkId>();
        drawn.from = scenario.workloads[static_cast<std::size_t>(from)].id;
        drawn.to = scenario.workloads[static_cast<std::size_t>(to)].id;
        scenario.links.push_back(drawn);
    };
    for (int i = 0; i + 1 < count; ++i)
        link(i, i + 1);
    const int hub = count / 2;
    for (int i = 1; i <= 10; ++i)
        link(hub, hub + (i % 2 == 0 ? 1 : -1) * (i + columns));
    while (scenario.links.size() < static_cast<std::size_t>(count) * 5 / 4) {
        const int from = random(count);
        link(from, random(100) < 5 ? random(count) : from + columns * (1 + random(3)) + random(5) - 2);
    }
    return project;
}

class Bench
{
public:
    explicit Bench(int count)
        : m_count(count)
        , m_planner(m_document)
        , m_view(m_document, m_planner)
    {
    }

    void run()
    {
        const Project project = nodes(m_count);
        m_view.resize(1600, 1000);
        m_view.show();
        QCoreApplication::processEvents(); // until the window is exposed nothing is painted
        measure("open to first paint", 1, [&](int) {
            m_document.replace(project, QString(), {});
            m_planner.cancel();
            m_view.repaint();
        });
        m_planner.cancel();
        measureAt(1.0, "100 %");
        hover();
        drag();
        m_view.zoomToFit();
        m_view.repaint();
        measure("repaint, all in view", 20, [&](int) { repaintAll(); });
        measure("select all", 5, [&](int i) {
            if (i % 2 == 0)
                m_view.selectAll();
            else
                m_view.select({});
            m_view.repaint();
        });
    }

private:
    void measure(const char *what, int frames, const std::function<void(int)> &frame)
    {
        std::vector<double> millis;
        for (int i = 0; i < frames; ++i) {
            const double start = cpuMillis();
            frame(i);
            millis.push_back(cpuMillis() - start);
        }
        std::sort(millis.begin(), millis.end());
        const auto at = [&millis](double share) {
            return millis[static_cast<std::size_t>(share * static_cast<double>(millis.size() - 1))];
        };
        std::printf("%6d  %-28s %9.3f %9.3f  %4d\n", m_count, what, at(0.5), at(0.95), frames);
        std::fflush(stdout);
    }

    void repaintAll()
    {
        QEvent palette(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&m_view, &palette); // as a change of theme: nothing is kept
        m_view.repaint();
    }

    void measureAt(double zoom, const char *name)
    {
        CanvasViewport viewport;
        viewport.zoomTo(zoom, {});
        m_view.setViewport(viewport);
        const QRectF hub = m_view.world().card(m_count / 2);
        m_view.panBy(m_view.viewport().toView(hub.center()) - QPointF(800, 500));
        m_view.repaint();
        measure((std::string("repaint, ") + name).c_str(), 40, [&](int) { repaintAll(); });
        measure((std::string("pan 20 px, ") + name).c_str(), 200, [&](int i) {
            m_view.panBy({(i / 40) % 2 == 0 ? 20.0 : -20.0, 0});
            m_view.repaint();
        });
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, m_view.mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &event);
    }

    void hover()
    {
        measure("hover and hit test", 500, [&](int i) {
            mouse(QEvent::MouseMove, {400.0 + i % 700, 300.0 + i % 300}, Qt::NoButton, Qt::NoButton);
        });
    }

    void drag()
    {
        const CanvasObject hub(m_view.world().cardId(m_count / 2));
        m_view.setFocusObject(hub);
        const QPointF start = m_view.viewport().toView(m_view.world().bounds(hub)).center();
        mouse(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        measure("drag the hub", 60, [&](int i) {
            mouse(QEvent::MouseMove, start + QPointF(20 + 4 * (i % 30), 20 + 3 * (i % 20)), Qt::NoButton,
                  Qt::LeftButton);
            m_view.repaint();
        });
        measure("cancel the drag", 1, [&](int) {
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QCoreApplication::sendEvent(&m_view, &escape);
            m_view.repaint();
        });
    }

    int m_count;
    Document m_document;
    Planner m_planner;
    CanvasView m_view;
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    std::vector<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.push_back(std::max(20, std::atoi(argv[i])));
    if (counts.empty())
        counts = {1000, 10000};
    std::printf("%6s  %-28s %9s %9s  %4s\n", "nodes", "what", "ms median", "ms p95", "frames");
    for (const int count : counts)
        Bench(count).run();
    return 0;
}
