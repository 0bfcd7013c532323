#include "ui/views/glossarypage.h"

#include "core/advice/content.h"
#include "core/advice/glossary.h"
#include "ui/document/windowwords.h"
#include "ui/views/guidancehtml.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace grondplan::ui {

static constexpr int kPageMargin = 20;

GlossaryPage::GlossaryPage(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    fill();
}

QLabel *GlossaryPage::addText(const QString &html)
{
    QLabel *label = readableLabel(this);
    label->setText(html);
    m_column->addWidget(label);
    return label;
}

void GlossaryPage::fill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_terms.clear();
    const QString &language = windowWords().language();
    for (const Term &term : glossary(language)) {
        // The term is what stands before the colon.
        const qsizetype colon = term.text.indexOf(u':');
        m_terms[term.key] = addText(QString(QLatin1String("<b>") + term.text.left(colon).toHtmlEscaped() +
                                            QLatin1String("</b>") + term.text.mid(colon).toHtmlEscaped()));
    }
    addText(depthHtml());
    m_column->addStretch(1);
    if (!m_marked.isEmpty())
        showTerm(m_marked);
}

void GlossaryPage::showTerm(const QString &key)
{
    for (const auto &[known, label] : m_terms) {
        label->setAutoFillBackground(known == key);
        label->setBackgroundRole(known == key ? QPalette::ToolTipBase : QPalette::NoRole);
        label->setForegroundRole(known == key ? QPalette::ToolTipText : QPalette::NoRole);
    }
    m_marked = key;
    const auto found = m_terms.find(key);
    if (found == m_terms.end())
        return;
    // Once the page has its place, where it was not on screen yet.
    QTimer::singleShot(0, found->second, [label = found->second] {
        for (QWidget *above = label->parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                area->ensureWidgetVisible(label, 0, area->viewport()->height() / 3);
                return;
            }
        }
    });
}

void GlossaryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace grondplan::ui
