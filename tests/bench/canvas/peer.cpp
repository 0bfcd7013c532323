#include "tests/bench/canvas/peer.h"

#include <QApplication>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>
#include <map>
#include <vector>

using namespace grondplan;

namespace {

class Curve;

class Node final : public QGraphicsItem
{
public:
    explicit Node(QString name)
        : m_name(std::move(name))
    {
        setFlags(ItemIsMovable | ItemIsSelectable | ItemSendsGeometryChanges);
    }
    void attach(Curve *curve) { m_curves.push_back(curve); }
    [[nodiscard]] QRectF boundingRect() const override { return {0, 0, kCardWidth, kCardHeight}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setPen(isSelected() ? Qt::blue : Qt::gray);
        painter->setBrush(Qt::white);
        painter->drawRoundedRect(boundingRect().adjusted(1, 1, -1, -1), 8, 8);
        painter->setPen(Qt::black);
        painter->drawText(QPointF(52, 24), m_name);
        painter->drawText(QPointF(52, 44), QStringLiteral("1 × 1 vCPU · 2 GiB"));
    }

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;

private:
    QString m_name;
    std::vector<Curve *> m_curves;
};

class Curve final : public QGraphicsPathItem
{
public:
    Curve(const Node &from, const Node &to)
        : m_from(from)
        , m_to(to)
    {
        setPen(QPen(Qt::darkGray, 1.5));
        setZValue(-1);
        follow();
    }
    void follow()
    {
        const QPointF a = m_from.pos() + QPointF(kCardWidth, kCardHeight / 2);
        const QPointF b = m_to.pos() + QPointF(0, kCardHeight / 2);
        QPainterPath path(a);
        path.cubicTo(a + QPointF(60, 0), b - QPointF(60, 0), b);
        setPath(path);
    }

private:
    const Node &m_from;
    const Node &m_to;
};

QVariant Node::itemChange(GraphicsItemChange change, const QVariant &value)
{
    if (change == ItemPositionHasChanged) {
        for (Curve *curve : m_curves)
            curve->follow();
    }
    return QGraphicsItem::itemChange(change, value);
}

class Peer
{
public:
    Peer(const Project &project, Results &results)
        : m_project(project)
        , m_results(results)
    {
    }

    void run()
    {
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.resize(1600, 1000);
        m_view.show();
        QCoreApplication::processEvents();
        measure(kOpen, 1, [&](int) {
            fill();
            m_view.setScene(&m_scene);
            m_view.viewport()->repaint();
        });
        Node &hub = *m_nodes[m_nodes.size() / 2];
        m_view.centerOn(&hub);
        m_view.viewport()->repaint();
        measure(kRepaint, 20, [&](int) { m_view.viewport()->repaint(); });
        measure(kPan, 40, [&](int i) {
            m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() +
                                                   ((i / 20) % 2 == 0 ? 20 : -20));
            QCoreApplication::processEvents();
        });
        measure(kHover, 100, [&](int i) {
            mouse(QEvent::MouseMove, QPointF(400 + i, 300 + i), Qt::NoButton, Qt::NoButton);
        });
        drag(hub);
        m_view.fitInView(m_scene.itemsBoundingRect(), Qt::KeepAspectRatio);
        QCoreApplication::processEvents();
        measure(kFit, 3, [&](int) { m_view.viewport()->repaint(); });
        measure(kSelectAll, 2, [&](int i) {
            for (Node *node : m_nodes)
                node->setSelected(i % 2 == 0);
            QCoreApplication::processEvents();
        });
    }

private:
    void measure(const char *what, int frames, const std::function<void(int)> &frame)
    {
        m_results.measure(Who::Peer, what, frames, frame);
    }

    void fill()
    {
        const Scenario &scenario = m_project.scenarios.front();
        const auto &places = m_project.layouts.at(scenario.id).workloads;
        std::map<WorkloadId, Node *> byId;
        for (const Workload &workload : scenario.workloads) {
            auto *node = new Node(workload.name); // the scene's, as the curves are
            node->setPos(places.at(workload.id).x, places.at(workload.id).y);
            m_scene.addItem(node);
            byId[workload.id] = node;
            m_nodes.push_back(node);
        }
        for (const Link &link : scenario.links) {
            auto *curve = new Curve(*byId.at(link.from), *byId.at(link.to));
            byId.at(link.from)->attach(curve);
            byId.at(link.to)->attach(curve);
            m_scene.addItem(curve);
        }
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, m_view.viewport()->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
    }

    void drag(const Node &hub)
    {
        const QPointF start = m_view.mapFromScene(hub.sceneBoundingRect().center());
        mouse(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
        measure(kDrag, 20, [&](int i) {
            mouse(QEvent::MouseMove, start + QPointF(20 + 4 * i, 20 + 3 * i), Qt::NoButton, Qt::LeftButton);
            QCoreApplication::processEvents();
        });
        mouse(QEvent::MouseButtonRelease, start + QPointF(96, 77), Qt::LeftButton, Qt::NoButton);
    }

    const Project &m_project;
    Results &m_results;
    QGraphicsScene m_scene;
    QGraphicsView m_view;
    std::vector<Node *> m_nodes;
};

} // namespace

void measurePeer(const Project &project, Results &results)
{
    Peer(project, results).run();
}
