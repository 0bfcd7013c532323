#include "ui/shell/glossarytips.h"

#include "core/advice/glossary.h"
#include "ui/panels/windowwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>

namespace grondplan::ui {

/// A tip explains a few terms; words that use more are a text to read, not to point at.
static constexpr std::size_t kMostTerms = 3;
static constexpr qsizetype kLongestTerm = 120;

GlossaryTips::GlossaryTips(QObject *window)
    : QObject(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

QString GlossaryTips::tipFor(const QString &words)
{
    if (words.size() > kLongestTerm)
        return {};
    const std::vector<const Term *> terms = termsIn(words, windowWords().language());
    QStringList lines;
    for (std::size_t i = 0; i < std::min(terms.size(), kMostTerms); ++i)
        lines += QLatin1String("<p style='margin:2px 0'>") + terms[i]->text.toHtmlEscaped() +
                 QLatin1String("</p>");
    return lines.join(QString());
}

/// The words of a view's row; none where it says something of its own.
static QString wordsAt(const QAbstractItemView &view, QPoint place)
{
    const QModelIndex index = view.indexAt(place);
    return index.data(Qt::ToolTipRole).toString().isEmpty() ? index.data(Qt::DisplayRole).toString()
                                                            : QString();
}

static QString wordsOf(QWidget &widget, QPoint place)
{
    if (const auto *label = qobject_cast<QLabel *>(&widget))
        return label->textFormat() == Qt::RichText
                   ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                   : label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        return button->text().remove(QLatin1Char('&'));
    if (const auto *box = qobject_cast<QComboBox *>(&widget))
        return box->currentText();
    if (const auto *tabs = qobject_cast<QTabBar *>(&widget))
        return tabs->tabToolTip(tabs->tabAt(place)).isEmpty() ? tabs->tabText(tabs->tabAt(place)) : QString();
    const auto *view = qobject_cast<QAbstractItemView *>(widget.parentWidget());
    return view != nullptr && view->viewport() == &widget ? wordsAt(*view, place) : QString();
}

bool GlossaryTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr || !widget->toolTip().isEmpty())
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipFor(wordsOf(*widget, help->pos()));
    if (tip.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), tip, widget);
    return true;
}

} // namespace grondplan::ui
