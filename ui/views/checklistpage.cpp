#include "ui/views/checklistpage.h"

#include "core/advice/content.h"
#include "ui/document/windowwords.h"
#include "ui/views/viewframe.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static QString said(const QString &topic, const QString &key, const QString &argument = {})
{
    return contentText(windowWords().language(), topic, key, argument);
}

ChecklistPage::ChecklistPage(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(kViewGap, kViewGap, kViewGap, kViewGap);
    m_layout->addStretch(1);
}

static bool sameLines(const std::vector<Checklist> &a, const std::vector<Checklist> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Checklist &x, const Checklist &y) {
        return x.id == y.id && x.lines == y.lines;
    });
}

void ChecklistPage::show(const std::vector<Checklist> &lists, const std::set<QString> &ticks)
{
    if (m_lines == nullptr || m_language != windowWords().language() || !sameLines(m_lists, lists)) {
        m_lists = lists;
        m_language = windowWords().language();
        build();
    }
    for (QCheckBox *box : m_boxes) {
        const QSignalBlocker blocker(box);
        box->setChecked(ticks.contains(box->objectName()));
    }
}

void ChecklistPage::build()
{
    delete m_lines;
    m_boxes.clear();
    m_lines = new QWidget(this);
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_layout->insertWidget(0, m_lines);
    for (const Checklist &list : m_lists)
        addList(list);
}

/// Text under a box, in line with the box's own words.
static QLabel *remarkUnder(const QCheckBox *box, const QString &text)
{
    auto *label = new QLabel(text, box->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setIndent(0);
    label->setContentsMargins(box->iconSize().width() + 10, 0, 0, 4);
    return label;
}

void ChecklistPage::addList(const Checklist &list)
{
    auto *layout = qobject_cast<QVBoxLayout *>(m_lines->layout());
    auto *title =
        new QLabel(said(QStringLiteral("checklists"), QString(QLatin1String("list.") + list.id)), m_lines);
    title->setTextFormat(Qt::PlainText);
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    if (layout->count() > 0)
        layout->addSpacing(kViewGap);
    layout->addWidget(title);
    QString because;
    for (const Applies &line : list.lines) {
        auto *box = new QCheckBox(said(QStringLiteral("checklists"), line.id), m_lines);
        box->setObjectName(line.id);
        connect(box, &QCheckBox::clicked, this, [this, id = line.id](bool on) { Q_EMIT ticked(id, on); });
        m_boxes.push_back(box);
        const QString reason = said(QStringLiteral("because"), line.because, line.names);
        box->setAccessibleDescription(reason);
        box->setToolTip(reason.toHtmlEscaped());
        layout->addWidget(box);
        // The reason of the whole list is said once, at its first line.
        if (reason != because && (because.isEmpty() || line.because != list.lines.front().because))
            layout->addWidget(remarkUnder(box, reason));
        because = reason;
    }
}

} // namespace grondplan::ui
