#include "ui/shell/commandpalette.h"

#include "ui/shell/commandlist.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kCommandsWidth = 560;
static constexpr int kMatchesShown = 11;
static constexpr int kRowHeight = 30;
static constexpr int kTop = 64; ///< below the window's upper edge

namespace {
/// The name at the left, what kind of thing it is at the right.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool chosen = (option.state & QStyle::State_Selected) != 0;
        painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(CommandList::kDetailRole).toString());
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
    }
};
} // namespace

CommandPalette::CommandPalette(MainWindow &window)
    : QFrame(&window)
    , m_window(window)
    , m_list(new CommandList(this))
    , m_line(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_recent(Settings::recentCommands())
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_line->setObjectName(QStringLiteral("commandLine"));
    m_line->setClearButtonEnabled(true);
    m_line->setMinimumHeight(34);
    m_view->setObjectName(QStringLiteral("commandResults"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIconSize(QSize(18, 18));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_line);
    layout->addWidget(m_view);
    layout->addWidget(m_nothing);
    m_line->installEventFilter(this);
    window.installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::showTyped);
    connect(m_view, &QListView::clicked, this, &CommandPalette::runChosen);
    retranslate();
    hide();
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Commands"));
    m_line->setAccessibleName(tr("Commands"));
    m_line->setPlaceholderText(tr("Do or find anything: an action, a kind of workload, a name"));
    m_view->setAccessibleName(tr("Commands found"));
    m_nothing->setText(tr("Nothing by that name"));
}

void CommandPalette::open()
{
    if (isVisible()) {
        leave();
        return;
    }
    m_before = QApplication::focusWidget();
    m_list->setCommands(commandsOf(m_window), m_recent);
    m_line->clear();
    showTyped();
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::place()
{
    const int width = std::min(kCommandsWidth, m_window.width() - 32);
    const int height = kMatchesShown * kRowHeight + m_line->minimumHeight() + 32;
    setGeometry((m_window.width() - width) / 2, kTop, width, std::min(height, m_window.height() - kTop - 16));
}

void CommandPalette::showTyped()
{
    m_list->setTyped(m_line->text());
    const bool any = m_list->rowCount() > 0;
    m_view->setVisible(any);
    m_nothing->setVisible(!any);
    m_view->setCurrentIndex(m_list->index(0));
    m_view->scrollToTop();
}

void CommandPalette::runChosen()
{
    const Command *chosen = m_list->at(m_view->currentIndex().row());
    if (chosen == nullptr)
        return;
    const Command command = *chosen;
    m_recent.removeAll(command.id);
    m_recent.prepend(command.id);
    m_recent = m_recent.mid(0, Settings::kMostRecentCommands);
    QStringList kept = m_recent; // the ids of objects mean others in another project
    kept.removeIf([](const QString &id) {
        return !id.startsWith(QLatin1String("action/")) && !id.startsWith(QLatin1String("template/"));
    });
    Settings::setRecentCommands(kept);
    leave(); // what it does may take the focus elsewhere
    command.run();
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_view, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
