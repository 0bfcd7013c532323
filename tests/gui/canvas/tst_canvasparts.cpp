#include "core/diagram/gridindex.h"
#include "core/diagram/routing.h"
#include "core/project/project.h"
#include "tests/support/sketches.h"
#include "ui/canvas/canvastheme.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/kindicon.h"
#include "ui/canvas/linklabels.h"
#include "ui/canvas/linkrouting.h"
#include "ui/canvas/minimap.h"
#include "ui/canvas/newworkload.h"
#include "ui/canvas/sketchpainter.h"
#include "ui/document/document.h"
#include "ui/planning/planner.h"

#include <QPainter>
#include <QTest>

#include <array>

using namespace grondplan;
using namespace grondplan::ui;
using grondplan::test::Sketch;

class TestCanvasParts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theIndexFindsWhatASearchFinds();
    void zoomingKeepsThePointUnderThePointer();
    void fittingShowsAllAndNeverEnlarges();
    void colours_data();
    void colours();
    void newNamesAreFree();
    void everyTemplateHasItsIcon();
    void paintsToAnyPainter();
    void panningPaintsTheSameAsPaintingAfresh();
    void thingsVeryFarApartAreShown();
    void manyCardsAreCrispAfterTheZoom();
    void noLabelCoversAnother();
    void theScreenLooksLikePaper_data();
    void theScreenLooksLikePaper();
};

/// Many links between the same zones, all with words: what has no room is said of the one looked at only.
void TestCanvasParts::noLabelCoversAnother()
{
    Sketch sketch = test::twoZones();
    Scenario &scenario = sketch.project.scenarios.front();
    const std::array ends = {sketch.web, sketch.api};
    for (std::size_t i = 0; i < 12; ++i) {
        Link link;
        link.id = sketch.project.newId<LinkId>();
        link.from = i % 3 == 0 ? sketch.database : ends[i % 2];
        link.to = i % 3 == 0 ? ends[i % 2] : sketch.database;
        link.protocol = QStringLiteral("PostgreSQL");
        link.port = 5432 + static_cast<int>(i);
        scenario.links.push_back(link);
    }
    Document document;
    document.replace(sketch.project, QString(), {});
    CanvasWorld world;
    world.rebuild(document.scenario(), document.layout(), nullptr);
    world.setRoutes(diagram::routeAll(world.cards(), world.ends()));
    CanvasTexts texts(document, world);
    LinkLabels labels(world, texts);
    std::vector<QRectF> shown;
    for (int link = 1; link < static_cast<int>(world.linkCount()); ++link) {
        QVERIFY(labels.over(link));
        const std::optional<LinkLabel> label = labels.of(link);
        if (!label)
            continue;
        QCOMPARE(labels.over(link)->plate, label->plate);
        for (const QRectF &other : shown)
            QVERIFY(!other.intersects(label->plate));
        shown.push_back(label->plate);
    }
    QVERIFY2(shown.size() >= 3, qPrintable(QString::number(shown.size())));
}

void TestCanvasParts::theIndexFindsWhatASearchFinds()
{
    std::vector<QRectF> rects;
    quint32 state = 7;
    const auto next = [&state](quint32 below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<double>((state >> 8) % below);
    };
    for (int i = 0; i < 400; ++i)
        rects.emplace_back(next(9000) - 4000, next(7000) - 3000, 20 + next(300), 20 + next(200));
    rects.emplace_back(-4000, -3000, 9000, 10); // wide
    diagram::GridIndex index;
    QVERIFY(index.in(QRectF(0, 0, 10, 10)).empty());
    index.build(rects);
    for (int i = 0; i < 200; ++i) {
        const QRectF area(next(11000) - 5000, next(9000) - 4000, next(1500), next(900));
        std::vector<int> expected;
        for (std::size_t n = 0; n < rects.size(); ++n) {
            const QRectF &r = rects[n];
            if (r.left() <= area.right() && area.left() <= r.right() && r.top() <= area.bottom() &&
                area.top() <= r.bottom())
                expected.push_back(static_cast<int>(n));
        }
        QCOMPARE(index.in(area), expected);
    }
}

void TestCanvasParts::zoomingKeepsThePointUnderThePointer()
{
    CanvasViewport viewport;
    viewport.panBy({-300, 40});
    const QPointF before = viewport.toCanvas(QPointF(200, 100));
    viewport.zoomTo(2, {200, 100});
    QVERIFY(QLineF(viewport.toCanvas(QPointF(200, 100)), before).length() < 0.5);
    viewport.zoomTo(100, {});
    QCOMPARE(viewport.zoom(), kMostZoom);
    viewport.zoomTo(0, {});
    QCOMPARE(viewport.zoom(), kLeastZoom);
}

void TestCanvasParts::fittingShowsAllAndNeverEnlarges()
{
    CanvasViewport viewport;
    const QRectF large(-500, 200, 4000, 1000);
    viewport.fit(large, {1000, 800});
    QVERIFY(viewport.toCanvas(QRectF(0, 0, 1000, 800)).contains(large));
    QCOMPARE(viewport.zoom(), 0.23); // 920 of 4000
    viewport.fit({0, 0, 10, 10}, {1000, 800});
    QCOMPARE(viewport.zoom(), 1.0);
}

/// Contrast of two colours as WCAG 2 counts it.
static double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
               0.0722 * linear(color.blueF());
    };
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

void TestCanvasParts::colours_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestCanvasParts::colours()
{
    QFETCH(bool, dark);
    const CanvasTheme theme = dark ? CanvasTheme::darkness() : CanvasTheme::light();
    // WCAG 2 AA: 4.5 for text, 3 for what is not text.
    QVERIFY(contrast(theme.text, theme.card) >= 4.5);
    QVERIFY(contrast(theme.muted, theme.card) >= 4.5);
    QVERIFY(contrast(theme.muted, theme.zone) >= 4.5);
    QVERIFY(contrast(theme.zoneTitle, theme.zone) >= 4.5);
    QVERIFY(contrast(theme.accent, theme.ground) >= 3);
    QVERIFY(contrast(theme.error, theme.card) >= 3);
    QVERIFY(contrast(theme.warning, theme.card) >= 3);
    for (int group = 0; group < 5; ++group)
        QVERIFY(contrast(theme.ink(group), theme.tint(group)) >= 3);
}

void TestCanvasParts::newNamesAreFree()
{
    const Sketch sketch = test::twoZones();
    Scenario scenario = sketch.project.scenarios.front();
    const Workload api = newWorkload(sketch.project, scenario, QStringLiteral("api"), QStringLiteral("api"));
    QCOMPARE(api.name, QStringLiteral("api 2"));
    scenario.workloads.push_back(api);
    QCOMPARE(newWorkload(sketch.project, scenario, QStringLiteral("api"), QStringLiteral("api")).name,
             QStringLiteral("api 3"));
    const Workload unknown = newWorkload(sketch.project, scenario, QStringLiteral("no such template"));
    QCOMPARE(unknown.cpu.basis, Basis::Default);
    QCOMPARE(unknown.cpu.request, 500_mcpu); // the model's: 0.5 vCPU and 512 MiB
    QCOMPARE(unknown.memory.request, 512_MiB);
    // ... unless the project's own catalogue says otherwise.
    Project other = sketch.project;
    Catalogue catalogue = *other.catalogue;
    catalogue.constants[QStringLiteral("assumed.cpu")].value = 250'000;
    other.catalogue = std::make_shared<const Catalogue>(catalogue);
    QCOMPARE(newWorkload(other, scenario, QString()).cpu.request, 250_mcpu);
    QCOMPARE(newWorkload(other, scenario, QString()).memory.request, 512_MiB);
    QVERIFY(!unknown.name.isEmpty());
}

void TestCanvasParts::everyTemplateHasItsIcon()
{
    const Project project = emptyProject({}, {}, {});
    QVERIFY(!project.catalogue->templates.empty());
    for (const Template &model : project.catalogue->templates)
        QCOMPARE(kindIconName(model.id), model.id);
    QCOMPARE(kindIconName(QStringLiteral("no such kind")), QStringLiteral("workload"));
}

void TestCanvasParts::paintsToAnyPainter()
{
    Document document;
    document.replace(test::twoZones().project, QString(), {});
    CanvasWorld world;
    world.rebuild(document.scenario(), document.layout(), document.project().catalogue.get());
    CanvasTexts texts(document, world);
    const CanvasTheme theme = CanvasTheme::light();
    for (const double scale : {2.0, 1.0, 0.3, 0.1}) {
        QImage image(900, 420, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        SketchPainter(world, texts, theme).paint(painter, world.bounds(), scale, 1);
        painter.end();
        // Inside the left zone, below its header and beside its cards.
        QCOMPARE(
            image.pixelColor(QPointF(300 * scale, 350 * scale).toPoint().x() < 900 ? qRound(240 * scale) : 0,
                             qRound(200 * scale)),
            theme.zone);
    }
}

void TestCanvasParts::panningPaintsTheSameAsPaintingAfresh()
{
    Document document;
    document.replace(test::twoZones().project, QString(), {});
    Planner planner(document);
    CanvasView panned(document, planner);
    panned.resize(700, 500);
    panned.setViewport(CanvasViewport());
    panned.grab();
    for (const QPointF step : {QPointF(40, 0), QPointF(0, 33), QPointF(-17, 5), QPointF(-64, -60)}) {
        panned.panBy(step);
        panned.grab();
    }
    CanvasView fresh(document, planner);
    fresh.resize(700, 500);
    fresh.setViewport(panned.viewport());
    QVERIFY(QTest::qWaitFor([&] { return !planner.isStale(document.currentScenario()); }));
    QVERIFY(QTest::qWaitFor([&] { return !panned.routing().isBusy() && !fresh.routing().isBusy(); }));
    QCOMPARE(panned.grab().toImage(), fresh.grab().toImage());
}

/// What is seen from afar is counted in cells, of which there are not more the further apart things lie.
void TestCanvasParts::thingsVeryFarApartAreShown()
{
    Sketch sketch = test::twoZones();
    ::grondplan::Layout &layout = sketch.project.layouts.at(sketch.project.scenarios.front().id);
    for (double *place : {&layout.zones.at(sketch.right).x, &layout.workloads.at(sketch.database).x,
                          &layout.zones.at(sketch.right).y, &layout.workloads.at(sketch.database).y})
        *place += 100'000'000;
    Document document;
    document.replace(sketch.project, QString(), {});
    Planner planner(document);
    CanvasView view(document, planner);
    view.resize(700, 500);
    CanvasViewport far;
    far.zoomTo(kLeastZoom, {});
    view.setViewport(far);
    const QImage seen = view.grab().toImage();
    QVERIFY(seen.pixelColor(4, 4) != view.theme().ground); // the left zone is there
    view.grab();
}

/// While it zooms, more cards than a frame has time for are shown by how dense they are.
void TestCanvasParts::manyCardsAreCrispAfterTheZoom()
{
    Document document;
    document.replace(test::manyWorkloads(5, 2'000), QString(), {});
    Planner planner(document);
    planner.cancel();
    CanvasView zoomed(document, planner);
    zoomed.resize(900, 600);
    zoomed.minimap().setWanted(false);
    zoomed.zoomToFit();
    const double all = zoomed.zoom();
    zoomed.show();
    QVERIFY(QTest::qWaitForWindowExposed(&zoomed));
    QVERIFY(QTest::qWaitFor([&] { return !zoomed.routing().isBusy(); }));
    zoomed.setZoom(1.1 * all);
    const QImage during = zoomed.grab().toImage();
    CanvasView fresh(document, planner);
    fresh.resize(900, 600);
    fresh.minimap().setWanted(false);
    fresh.setViewport(zoomed.viewport());
    QVERIFY(QTest::qWaitFor([&] { return !fresh.routing().isBusy(); }));
    const QImage crisp = fresh.grab().toImage();
    QVERIFY2(1.1 * all * kCardHeight >= 2, "the cards are large enough to be seen one by one");
    QVERIFY(during != crisp);
    QVERIFY(QTest::qWaitFor([&] { return zoomed.grab().toImage() == crisp; }));
}

void TestCanvasParts::theScreenLooksLikePaper_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {2.0, 1.0, 0.6, 0.3})
        QTest::addRow("%g", zoom) << zoom;
}

/// The window has its own quick way to paint; what files and paper get is painted by QPainter.
void TestCanvasParts::theScreenLooksLikePaper()
{
    QFETCH(double, zoom);
    Document document;
    document.replace(test::twoZones().project, QString(), {});
    Planner planner(document);
    CanvasView view(document, planner);
    view.resize(900, 600);
    view.minimap().setWanted(false);
    CanvasViewport viewport;
    viewport.zoomTo(zoom, {});
    view.setViewport(viewport);
    QVERIFY(QTest::qWaitFor([&] { return !planner.isStale(document.currentScenario()); }));
    QVERIFY(QTest::qWaitFor([&] { return !view.routing().isBusy(); }));
    const QImage screen = view.grab().toImage().convertToFormat(QImage::Format_RGB32);

    QImage paper(view.size(), QImage::Format_RGB32);
    paper.fill(view.theme().ground);
    CanvasTexts texts(document, view.world());
    QPainter painter(&paper);
    painter.scale(zoom, zoom);
    painter.translate(-view.viewport().origin());
    SketchPainter(view.world(), texts, view.theme())
        .paint(painter, view.viewport().toCanvas(QRectF(view.rect())), zoom, 1);
    painter.end();
    if (const QString folder = qEnvironmentVariable("GRONDPLAN_PICTURES"); !folder.isEmpty()) {
        screen.save(QStringLiteral("%1/screen-%2.png").arg(folder).arg(zoom));
        paper.save(QStringLiteral("%1/paper-%2.png").arg(folder).arg(zoom));
    }
    double sum = 0;
    int differ = 0;
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x) {
            const QRgb a = screen.pixel(x, y);
            const QRgb b = paper.pixel(x, y);
            if (a == view.theme().dot.rgb()) // only the screen has dots
                continue;
            const int most = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                       std::abs(qBlue(a) - qBlue(b))});
            sum += most;
            differ += most > 48 ? 1 : 0;
        }
    }
    const double pixels = screen.width() * screen.height();
    QVERIFY2(sum / pixels <= 0.5, qPrintable(QString::number(sum / pixels)));
    QVERIFY2(differ / pixels <= 0.003, qPrintable(QString::number(differ / pixels)));
}

QTEST_MAIN(TestCanvasParts)
#include "tst_canvasparts.moc"
