#include "ui/canvas/contextbar.h"

#include "ui/canvas/canvasactions.h"
#include "ui/canvas/canvasview.h"
#include "ui/commands/placing.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace grondplan::ui {

static constexpr int kIcon = 18;
static constexpr int kBeside = 12; ///< from what is chosen, and from the edge
static constexpr int kInset = 3;
/// Cards that are smaller are looked at, not worked on.
static constexpr double kLeastZoomWithBar = 0.3;

ContextBar::ContextBar(CanvasView &view, CanvasActions &actions)
    : QFrame(&view)
    , m_view(view)
    , m_actions(actions)
    , m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("canvasContextBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_NoMousePropagation);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kInset, kInset, kInset, kInset);
    row->setSpacing(1);
    m_more->setObjectName(QStringLiteral("canvasContextMore"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_actions.showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    row->addWidget(m_more);
    QEvent words(QEvent::LanguageChange);
    changeEvent(&words);
    hide();
}

void ContextBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("What can be done with what is chosen"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
}

void ContextBar::fill(const QList<QAction *> &actions)
{
    if (actions == m_shown)
        return;
    m_shown = actions;
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button != m_more) {
            row->removeWidget(button);
            button->hide();
            button->deleteLater(); // it may be the one that was just pressed
        }
    }
    int place = 0;
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setIconSize(QSize(kIcon, kIcon));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        row->insertWidget(place++, button);
        button->show();
    }
    adjustSize();
}

void ContextBar::refresh()
{
    fill(m_actions.forChosen());
    place();
}

void ContextBar::place()
{
    const bool isIdle = !m_shown.isEmpty() && !m_view.hasGesture() && !m_view.isEditing() &&
                        m_view.zoom() >= kLeastZoomWithBar;
    const QRectF chosen = isIdle ? m_view.viewport().toView(m_view.chosenArea()) : QRectF();
    const QRectF free = QRectF(m_view.rect()).adjusted(kBeside, kBeside, -kBeside, -kBeside);
    setVisible(isIdle && chosen.intersects(free));
    if (isHidden())
        return;
    const QSizeF size = sizeHint();
    const double left = std::clamp(chosen.center().x() - size.width() / 2, free.left(),
                                   std::max(free.left(), free.right() - size.width()));
    // Above it; else below, or beside it; else, where it fills the window, over its upper edge, or its lower
    // one.
    const double over = std::max(chosen.top(), free.top()) + kBeside;
    std::optional<QRectF> best;
    QRectF last;
    const double middle = chosen.center().y() - size.height() / 2;
    for (const QPointF corner :
         {QPointF(left, chosen.top() - kBeside - size.height()), QPointF(left, chosen.bottom() + kBeside),
          QPointF(chosen.right() + 2 * kBeside, middle),
          QPointF(chosen.left() - 2 * kBeside - size.width(), middle), QPointF(left, over),
          QPointF(left, std::min(chosen.bottom(), free.bottom()) - kBeside - size.height())}) {
        last = QRectF(corner, size);
        if (!free.contains(last) || last.intersects(m_view.findArea()))
            continue;
        if (!best)
            best = last;
        if (!coversSomething(last)) {
            best = last;
            break;
        }
    }
    setGeometry(best.value_or(last).toRect());
    raise();
}

/// Whether a card or the title of a zone would be under it.
bool ContextBar::coversSomething(const QRectF &place) const
{
    const CanvasWorld &world = m_view.world();
    const QRectF there = m_view.viewport().toCanvas(place);
    if (!world.cardsIn(there).empty())
        return true;
    for (int zone = 0; zone < static_cast<int>(world.zoneCount()); ++zone) {
        const QRectF rect = world.zone(zone);
        if (QRectF(rect.topLeft(), QSizeF(rect.width(), kZoneHeader)).intersects(there))
            return true;
    }
    return false;
}

} // namespace grondplan::ui
