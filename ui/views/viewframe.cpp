#include "ui/views/viewframe.h"

#include "ui/views/notice.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace grondplan::ui {

static constexpr int kFrameMargin = 24;

static QVBoxLayout *plainColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

ViewFrame::ViewFrame(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(kFrameMargin);
    auto *column = plainColumn(this);
    column->addWidget(m_notice);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    column->addLayout(m_stack, 1);
}

void ViewFrame::setMessage(const QString &message)
{
    m_notice->setMessage(message);
}

void ViewFrame::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void ViewFrame::showContent()
{
    m_stack->setCurrentIndex(1);
}

void ViewFrame::showEmpty(bool said)
{
    m_stack->setCurrentIndex(0);
    m_empty->setVisible(said);
}

TabbedPages::TabbedPages(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_tabs->setObjectName(name);
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    auto *column = plainColumn(this);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        Q_EMIT currentChanged(page);
    });
}

void TabbedPages::addPage(QWidget *page)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_tabs->addTab(QString());
}

void TabbedPages::insertBelowTabs(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, widget);
}

void TabbedPages::setTitle(int page, const QString &title)
{
    m_tabs->setTabText(page, title);
}

void TabbedPages::setTabsName(const QString &name)
{
    m_tabs->setAccessibleName(name);
}

void TabbedPages::showPageOf(const QWidget *page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        const auto *scroll = qobject_cast<QScrollArea *>(m_pages->widget(i));
        if (scroll != nullptr && scroll->widget() == page)
            m_tabs->setCurrentIndex(i);
    }
}

int TabbedPages::current() const
{
    return m_tabs->currentIndex();
}

} // namespace grondplan::ui
