#include "ui/canvas/gliding.h"

#include "ui/canvas/canvasview.h"
#include "ui/document/document.h"

#include <QStyle>

#include <utility>

namespace grondplan::ui {

static constexpr int kGlideMs = 220;
static constexpr std::size_t kMostGliding =
    1'000; ///< more than that is not followed, and takes a frame's time

Gliding::Gliding(CanvasView &view)
    : QVariantAnimation(&view)
    , m_view(view)
{
    setStartValue(0.0);
    setEndValue(1.0);
    setDuration(kGlideMs);
    setEasingCurve(QEasingCurve::InOutCubic);
    connect(this, &QVariantAnimation::finished, this,
            [this] { m_view.showPlaces(m_view.document().layout()); });
}

void Gliding::startFrom(::grondplan::Layout before)
{
    const bool wanted = m_view.isVisible() &&
                        m_view.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_view) > 0;
    if (!wanted || before == m_view.document().layout() || before.workloads.size() > kMostGliding)
        return;
    m_before = std::move(before);
    start();
}

void Gliding::finish()
{
    if (isActive()) {
        stop();
        m_view.showPlaces(m_view.document().layout());
    }
}

static double between(double from, double to, double share)
{
    return from + (to - from) * share;
}

void Gliding::updateCurrentValue(const QVariant &value)
{
    if (!isActive())
        return;
    const double share = value.toDouble();
    ::grondplan::Layout shown = m_view.document().layout();
    for (auto &[id, place] : shown.workloads) {
        if (const auto was = m_before.workloads.find(id); was != m_before.workloads.end())
            place = {between(was->second.x, place.x, share), between(was->second.y, place.y, share)};
    }
    for (auto &[id, rect] : shown.zones) {
        if (const auto was = m_before.zones.find(id); was != m_before.zones.end())
            rect = {between(was->second.x, rect.x, share), between(was->second.y, rect.y, share),
                    between(was->second.width, rect.width, share),
                    between(was->second.height, rect.height, share)};
    }
    for (Note &note : shown.notes) {
        if (const Note *was = m_before.note(note.id)) {
            note.rect.x = between(was->rect.x, note.rect.x, share);
            note.rect.y = between(was->rect.y, note.rect.y, share);
        }
    }
    m_view.showPlaces(shown);
}

} // namespace grondplan::ui
