#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace grondplan::diagram {

/// What a box stands for; the painter chooses colours and pictures by it.
enum class BoxKind
{
    Site,
    Zone,
    Band,
    Flow, ///< its children stand in layers, with its connectors between them from left to right
    Server,
    NodeVm,
    Instance,
    Folded,
    Part,
    Elsewhere, ///< in a flow: where traffic comes from or goes to, outside of what is drawn around it
    Note
};

/// A line from one box to another beside it, with an arrow head at its end. Without a label in a flow. `path`
/// and `labelAt` come from layOut().
struct Connector
{
    QString from; ///< id of an outermost box, or of a child of the flow it belongs to
    QString to;
    QString label;
    std::vector<QPointF> path; ///< empty when an end is not in the diagram
    QRectF labelAt;            ///< where the label stands, empty without one
    bool bothWays = false;     ///< an arrow head at each end
};

/// A box in a box. Texts are final words; sizes are in drawing units (1 = one pixel at 100 %).
struct Box
{
    QString id; ///< stable: "zone:3", "server:web 1", "instance:12/2"
    BoxKind kind = BoxKind::Instance;
    QString title;
    QString detail;          ///< further lines in smaller type, separated by line breaks; may be empty
    QString icon;            ///< icon name, may be empty
    double fill = -1;        ///< 0 to 1: how full it is; below 0 = no bar
    QRectF rect;             ///< from layOut(); absolute
    QStringList titleLines;  ///< from layOut(): the title as it is broken into lines
    QStringList detailLines; ///< likewise
    std::vector<Box> children;
    std::vector<Connector> connectors{}; ///< between the children of a flow
};

struct Diagram
{
    QString title;
    QString subtitle;
    std::vector<Box> boxes;
    std::vector<Connector> connectors;
    QSizeF size;
};

/// Gives the width of a text in drawing units, so that boxes can be made wide enough without knowing a font.
using MeasureText = std::function<double(const QString &text, bool bold, double pointSize)>;

/// Places all boxes: children inside their parents in rows, no two siblings overlap, nothing is cut off.
/// Connectors run in the space between the outermost boxes and cross none of them, and so do those of a flow
/// between its children. Deterministic.
///
/// \param aspect  wished width : height
void layOut(Diagram &diagram, const MeasureText &measure, double aspect = 1.5);

} // namespace grondplan::diagram
