#include "ui/canvas/arrangeactions.h"

#include "ui/canvas/canvasview.h"
#include "ui/drawing/icons.h"

#include <QAction>
#include <QMenu>

namespace grondplan::ui {

ArrangeActions::ArrangeActions(CanvasView &view)
    : m_view(view)
    , m_arranging(view)
{
    using diagram::Alignment;
    struct Entry
    {
        const char *name;
        const char *icon;
        QKeyCombination key;
        Alignment how;
    };
    const auto edge = Qt::CTRL | Qt::SHIFT;
    const auto with = Qt::CTRL | Qt::ALT;
    for (const Entry &entry :
         {Entry{"canvasAlignLeft", "align-left", edge | Qt::Key_Left, Alignment::Left},
          Entry{"canvasAlignCentre", "align-centre", with | Qt::Key_H, Alignment::Centre},
          Entry{"canvasAlignRight", "align-right", edge | Qt::Key_Right, Alignment::Right},
          Entry{"canvasAlignTop", "align-top", edge | Qt::Key_Up, Alignment::Top},
          Entry{"canvasAlignMiddle", "align-middle", with | Qt::Key_V, Alignment::Middle},
          Entry{"canvasAlignBottom", "align-bottom", edge | Qt::Key_Down, Alignment::Bottom}})
        m_aligns +=
            add(entry.name, entry.icon, entry.key, [this, how = entry.how] { m_arranging.align(how); });
    m_across = add("canvasDistributeAcross", "distribute-across", with | Qt::SHIFT | Qt::Key_H,
                   [this] { m_arranging.distribute(Qt::Horizontal); });
    m_down = add("canvasDistributeDown", "distribute-down", with | Qt::SHIFT | Qt::Key_V,
                 [this] { m_arranging.distribute(Qt::Vertical); });
    m_sameSize = add("canvasSameSize", "same-size", with | Qt::Key_S, [this] { m_arranging.makeSameSize(); });
    m_arrange =
        add("canvasArrange", "arrange", Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { m_arranging.arrange(); });
    retranslate();
    enable();
}

QAction *ArrangeActions::add(const char *name, const char *icon, QKeyCombination key,
                             const std::function<void()> &work)
{
    auto *action = new QAction(&m_view);
    action->setObjectName(QLatin1String(name));
    action->setIcon(themedIcon(QLatin1String(icon)));
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, &m_view, work);
    m_view.addAction(action);
    return action;
}

void ArrangeActions::retranslate()
{
    const QStringList aligns = {tr("Align &left"), tr("Align c&entres"), tr("Align &right"),
                                tr("Align &top"),  tr("Align &middles"), tr("Align &bottom")};
    for (qsizetype i = 0; i < m_aligns.size(); ++i)
        m_aligns[i]->setText(aligns[i]);
    m_across->setText(tr("Distribute a&cross"));
    m_down->setText(tr("Distribute &down"));
    m_arrange->setText(tr("Arrange &automatically"));
    m_sameSize->setText(tr("Make zones the &same size"));
}

void ArrangeActions::enable()
{
    const std::size_t count = m_arranging.count();
    for (QAction *action : m_aligns)
        action->setEnabled(count >= 2);
    m_across->setEnabled(count >= 3);
    m_down->setEnabled(count >= 3);
    m_arrange->setEnabled(m_view.world().cardCount() > 1);
    m_sameSize->setEnabled(m_view.selection().zones.size() >= 2);
}

QList<QAction *> ArrangeActions::forSeveral() const
{
    return QList<QAction *>{m_aligns.value(0), m_aligns.value(3), m_across, m_down, m_arrange};
}

void ArrangeActions::addTo(QMenu &menu) const
{
    menu.addActions(m_aligns);
    menu.addSeparator();
    menu.addActions({m_across, m_down, m_sameSize});
    menu.addSeparator();
    menu.addAction(m_arrange);
}

} // namespace grondplan::ui
