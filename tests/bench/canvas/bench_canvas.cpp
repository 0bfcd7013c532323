// What the canvas costs in processor time at many nodes: bench_canvas [--passes N] [NODES...], by default 3
// passes of 1000, 10000 and 100000. A line a measure: nodes, what, milliseconds (median, 95 and 99 of 100,
// each the median of the passes), those of a plain QGraphicsView with an item a node, and how many times ours
// they are. --only WHAT measures one of them many times over, for a profiler.
//
// A loop that always does the same says how steady the machine was: where it varies by more than a quarter
// the figures are refused, with exit code 2, unless --unsteady is given.

#include "core/diagram/layered.h"
#include "core/diagram/routing.h"
#include "core/project/project.h"
#include "tests/bench/canvas/crossings.h"
#include "tests/bench/canvas/peer.h"
#include "tests/bench/canvas/results.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/linkrouting.h"
#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <malloc.h>
#include <memory>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace grondplan;
using namespace grondplan::ui;

static constexpr int kMostArranged = 2000; ///< what anybody would lay out as one
static constexpr int kMostOfPeer = 10000;
static constexpr double kMostSpread = 0.25;

static double residentKilobytes()
{
    std::ifstream statm("/proc/self/statm");
    double pages = 0;
    double resident = 0;
    statm >> pages >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024;
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
    Bench(int count, Results &results)
        : m_count(count)
        , m_results(results)
        , m_planner(m_document)
        , m_view(m_document, m_planner)
    {
    }

    void run(const Project &project)
    {
        m_view.resize(1600, 1000);
        m_view.show();
        QCoreApplication::processEvents(); // until the window is exposed nothing is painted
        m_view.repaint();
        measureMemory(project);
        measure(kOpen, 1, [&](int) {
            m_document.replace(project, QString(), {});
            m_planner.cancel();
            m_view.repaint();
        });
        m_planner.cancel();
        while (m_view.routing().isBusy()) // its thread would count
            QCoreApplication::processEvents();
        arrange();
        measureAt(1.0);
        hover();
        drag();
        m_view.zoomToFit();
        m_view.repaint();
        measure(kFit, 20, [&](int) { repaintAll(); });
        keep("all");
        zoomFrames();
        measure(kSelectAll, 5, [&](int i) {
            if (i % 2 == 0)
                m_view.selectAll();
            else
                m_view.select({});
            m_view.repaint();
        });
        moveAll();
    }

private:
    /// For whoever judges what it looks like.
    void keep(const char *name)
    {
        if (const QString folder = qEnvironmentVariable("GRONDPLAN_PICTURES"); !folder.isEmpty())
            m_view.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name)).arg(m_count));
    }

    void measure(const char *what, int frames, const std::function<void(int)> &frame)
    {
        m_results.measure(Who::Canvas, what, frames, frame);
    }

    /// What a second view of the same document adds for each node, beside what an empty one takes.
    void measureMemory(const Project &project)
    {
        const auto viewOf = [](Document &document, Planner &planner) {
            malloc_trim(0);
            const double before = residentKilobytes();
            auto view = std::make_unique<CanvasView>(document, planner);
            view->resize(1600, 1000);
            view->grab();
            return std::pair(std::move(view), residentKilobytes() - before);
        };
        const auto [empty, least] = viewOf(m_document, m_planner);
        Document document;
        document.replace(project, QString(), {});
        Planner planner(document);
        planner.cancel();
        const auto [full, most] = viewOf(document, planner);
        while (full->routing().isBusy())
            QCoreApplication::processEvents();
        m_results.note("view, memory a node", std::max(0.0, most - least) / m_count, "kB");
    }

    void repaintAll() // with the pictures of cards that there are
    {
        QEvent palette(QEvent::PaletteChange);
        QCoreApplication::sendEvent(&m_view, &palette);
        m_view.repaint();
    }

    /// Without a window: the ways of all links, and where all would stand.
    void arrange()
    {
        const auto ends = m_view.world().ends();
        measure("route all links", 1,
                [&](int) { static_cast<void>(diagram::routeAll(m_view.world().cards(), ends)); });
        const std::vector<QSizeF> sizes(m_view.world().cardCount(), QSizeF(kCardWidth, kCardHeight));
        if (m_count <= kMostArranged)
            measure("lay out in layers", 1,
                    [&](int) { static_cast<void>(diagram::layeredLayout(sizes, ends)); });
    }

    void measureAt(double zoom)
    {
        CanvasViewport viewport;
        viewport.zoomTo(zoom, {});
        m_view.setViewport(viewport);
        const QRectF hub = m_view.world().card(m_count / 2);
        m_view.panBy(m_view.viewport().toView(hub.center()) - QPointF(800, 500));
        m_view.repaint();
        measure(kRepaint, 40, [&](int) { repaintAll(); });
        measure(kRepaintAnew, 6, [&](int i) {
            m_view.setPalette(i % 2 == 0 ? QPalette(Qt::black) : QPalette(Qt::white));
            m_view.repaint();
        });
        measure(kPan, 200, [&](int i) {
            m_view.panBy({(i / 40) % 2 == 0 ? 20.0 : -20.0, 0});
            m_view.repaint();
        });
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, m_view.mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &event);
    }

    void zoomFrames()
    {
        const double from = m_view.zoom();
        measure(kZoom, 40, [&](int i) {
            m_view.setZoom(from * std::pow(1 / from, (i % 20) / 19.0));
            m_view.repaint();
        });
        m_view.zoomToFit();
    }

    void moveAll()
    {
        m_view.selectAll();
        const CanvasObject any(m_view.world().cardId(0));
        const QPointF start = m_view.viewport().toView(m_view.world().bounds(any)).center();
        mouse(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        measure(kMoveAll, 10, [&](int i) {
            mouse(QEvent::MouseMove, start + QPointF(20 + 4 * i, 20), Qt::NoButton, Qt::LeftButton);
            m_view.repaint();
        });
        keep("moved");
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &escape);
    }

    void hover()
    {
        measure(kHover, 500, [&](int i) {
            mouse(QEvent::MouseMove, {400.0 + i % 700, 300.0 + i % 300}, Qt::NoButton, Qt::NoButton);
        });
    }

    void drag()
    {
        const CanvasObject hub(m_view.world().cardId(m_count / 2));
        m_view.setFocusObject(hub);
        const QPointF start = m_view.viewport().toView(m_view.world().bounds(hub)).center();
        mouse(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        measure(kDrag, 60, [&](int i) {
            mouse(QEvent::MouseMove, start + QPointF(20 + 4 * (i % 30), 20 + 3 * (i % 20)), Qt::NoButton,
                  Qt::LeftButton);
            m_view.repaint();
        });
        keep("dragged");
        measure("cancel the drag", 1, [&](int) {
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
            QCoreApplication::sendEvent(&m_view, &escape);
            m_view.repaint();
        });
    }

    int m_count;
    Results &m_results;
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
    int passes = 3;
    bool unsteady = false;
    std::string only;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--crossings") {
            compareCrossings();
            return 0;
        }
        if (argument == "--unsteady")
            unsteady = true;
        else if (argument == "--only" && i + 1 < argc)
            only = argv[++i];
        else if (argument == "--passes" && i + 1 < argc)
            passes = std::max(1, std::atoi(argv[++i]));
        else
            counts.push_back(std::max(20, std::atoi(argv[i])));
    }
    if (counts.empty())
        counts = {1000, 10000, 100000};
    double spread = 0;
    for (const int count : counts) {
        const Project project = nodes(count);
        Results results;
        results.setOnly(only);
        for (int pass = 0; pass < passes; ++pass) {
            results.calibrate();
            if (count <= kMostOfPeer && only.empty())
                measurePeer(project, results);
            results.calibrate();
            Bench(count, results).run(project);
        }
        results.print(count);
        spread = std::max(spread, results.spread());
    }
    std::printf("the same work took up to %.0f %% longer than at best\n", 100 * spread);
    if (spread > kMostSpread && !unsteady) {
        std::printf("refused: the machine is not steady enough for these figures to mean anything\n");
        return 2;
    }
    return 0;
}
