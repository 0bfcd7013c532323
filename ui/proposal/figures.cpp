#include "ui/proposal/figures.h"

#include "ui/drawing/painter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grondplan::ui {

using diagram::Box;
using diagram::Diagram;

/// The smallest words of a drawing are 8.25 points; on paper they are not below five.
static constexpr double kLeastScale = 5 / 8.25;
/// As an overview, with its parts drawn by themselves, a drawing may be this small.
static constexpr double kLeastOverview = 0.5;
/// Turning the page must be worth it.
static constexpr double kTurn = 1.2;

static FittedDrawing fitInto(const Diagram &diagram, QSizeF room)
{
    static constexpr std::array kShapes = {0.5, 0.6, 0.7, 0.8, 0.95, 1.2, 1.5, 2.0};
    FittedDrawing best;
    best.scale = -1;
    const diagram::MeasureText measure = measureWithDrawingFont();
    for (const double shape : kShapes) {
        Diagram trial = diagram;
        layOut(trial, measure, shape);
        const double scale =
            std::min({1.0, room.width() / trial.size.width(), room.height() / trial.size.height()});
        // Of drawings that are equally legible the lower one leaves more of the page.
        const bool isBetter = scale > best.scale + 1e-6 ||
                              (scale > best.scale - 1e-6 && trial.size.height() < best.diagram.size.height());
        if (isBetter)
            best = {std::move(trial), scale, false};
    }
    return best;
}

static FittedDrawing fitOne(const Diagram &diagram, QSizeF portrait, QSizeF landscape)
{
    FittedDrawing upright = fitInto(diagram, portrait);
    if (upright.scale >= 0.85)
        return upright;
    FittedDrawing turned = fitInto(diagram, landscape);
    turned.landscape = true;
    return turned.scale > upright.scale * kTurn ? turned : upright;
}

static Diagram drawingOf(const Box &box)
{
    Diagram part;
    part.boxes = {box};
    return part;
}

namespace {

/// Draws a box by itself, and what is in it over several drawings where it would be too small.
class Parts
{
public:
    Parts(QSizeF portrait, QSizeF landscape, const Words &words, std::stop_token stop,
          std::vector<FittedDrawing> &drawings)
        : m_portrait(portrait)
        , m_landscape(landscape)
        , m_words(words)
        , m_stop(std::move(stop))
        , m_drawings(drawings)
    {
    }

    /// \param title  of the whole box, of which this may be a part
    void add(const Box &box, const QString &title)
    {
        if (m_stop.stop_requested())
            return;
        FittedDrawing whole = fitOne(drawingOf(box), m_portrait, m_landscape);
        if (whole.scale >= kLeastScale || box.children.size() < 4) {
            m_drawings.push_back(std::move(whole));
            return;
        }
        add(halfOf(box, true), title);
        Box rest = halfOf(box, false);
        rest.title = m_words.text("report.continued", {title});
        rest.detail.clear();
        add(rest, title);
    }

private:
    /// What belongs to all of it stays in the first half.
    static Box halfOf(const Box &box, bool first)
    {
        const auto isDivided = [](const Box &child) {
            return child.kind != diagram::BoxKind::Band && child.kind != diagram::BoxKind::Note;
        };
        const auto count = std::count_if(box.children.begin(), box.children.end(), isDivided);
        Box half = box;
        half.children.clear();
        std::ptrdiff_t seen = 0;
        for (const Box &child : box.children) {
            const bool isInFirst = !isDivided(child) || seen++ < (count + 1) / 2;
            if (isInFirst == first)
                half.children.push_back(child);
        }
        return half;
    }

    QSizeF m_portrait;
    QSizeF m_landscape;
    const Words &m_words;
    std::stop_token m_stop;
    std::vector<FittedDrawing> &m_drawings;
};

} // namespace

std::vector<FittedDrawing> fitted(const Diagram &diagram, QSizeF portrait, QSizeF landscape,
                                  const Words &words, const std::stop_token &stop)
{
    std::vector<FittedDrawing> drawings;
    FittedDrawing whole = fitOne(diagram, portrait, landscape);
    if (whole.scale >= kLeastScale) {
        drawings.push_back(std::move(whole));
        return drawings;
    }
    if (diagram.boxes.size() > 1 && whole.scale >= kLeastOverview)
        drawings.push_back(std::move(whole));
    Parts parts(portrait, landscape, words, stop, drawings);
    for (const Box &box : diagram.boxes)
        parts.add(box, box.title);
    return drawings;
}

} // namespace grondplan::ui
