#pragma once

#include "ui/canvas/canvastexts.h"
#include "ui/canvas/canvasworld.h"

#include <QRectF>
#include <QString>

#include <optional>

namespace grondplan::ui {

/// What is said of a link, and the plate it stands on.
struct LinkLabel
{
    QRectF plate;
    QString text;
};

/// Where what is said of links stands: on their way, beside the cards, and no two on top of each other. Of
/// two that would be, the link that was drawn first has the place. It depends on what is drawn alone, not on
/// the part of it that is painted.
class LinkLabels
{
public:
    LinkLabels(const CanvasWorld &world, CanvasTexts &texts)
        : m_world(world)
        , m_texts(texts)
    {
    }

    /// Nothing where there is no room for it.
    [[nodiscard]] std::optional<LinkLabel> of(int link);
    /// Where it stands if it may cover other labels, for a link that is looked at.
    [[nodiscard]] std::optional<LinkLabel> over(int link);

private:
    const CanvasWorld &m_world;
    CanvasTexts &m_texts;
};

} // namespace grondplan::ui
