#include "ui/panels/baselinelist.h"

#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/panels/choices.h"

#include <QEvent>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kTextRole = Qt::UserRole + 1; ///< what it says without its stock
static constexpr int kRowsShown = 8;

BaselineList::BaselineList(Document &document, QWidget *parent)
    : QListWidget(parent)
    , m_document(document)
{
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle); // the price stays
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(kRowsShown * (fontMetrics().height() + 6));
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT allowed(item->data(kIdRole).toString(), item->checkState() == Qt::Checked);
    });
}

static QString priceText(const Baseline &baseline)
{
    if (!baseline.price)
        return BaselineList::tr("no price");
    const QString money = windowWords().money(baseline.price->month);
    return baseline.price->provenance.estimate ? BaselineList::tr("≈ %1 a month").arg(money)
                                               : BaselineList::tr("%1 a month").arg(money);
}

static QString descriptionOf(const Baseline &baseline)
{
    const Words &words = windowWords();
    QStringList lines;
    lines << BaselineList::tr("%1, %2").arg(words.catalogued(baseline.provider),
                                            words.catalogued(baseline.model));
    lines << BaselineList::tr("%1: %Ln thread(s), %2", nullptr, baseline.threads)
                 .arg(baseline.cpuModel, words.memory(baseline.memory));
    lines << BaselineList::tr("Disk: %1").arg(words.disk(usableDisk(baseline)));
    if (baseline.gpus > 0)
        lines << BaselineList::tr("GPU: %1 × %2").arg(words.number(baseline.gpus), baseline.gpuModel);
    lines << BaselineList::tr("Price: %1").arg(priceText(baseline));
    const Provenance &source = baseline.price ? baseline.price->provenance : baseline.provenance;
    lines << BaselineList::tr("Source: %1 (%2)")
                 .arg(words.catalogued(source.source), words.sourceDate(source.date));
    if (source.estimate)
        lines << BaselineList::tr("The price is an estimate.");
    return lines.join(QLatin1Char('\n'));
}

void BaselineList::fill()
{
    m_shown = m_document.project().catalogue;
    const QSignalBlocker blocker(this);
    clear();
    if (!m_shown)
        return;
    for (const Baseline &baseline : m_shown->baselines) {
        auto *item = new QListWidgetItem(this);
        item->setData(kIdRole, baseline.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    retranslate();
}

void BaselineList::retranslate()
{
    const QSignalBlocker blocker(this);
    for (int i = 0; i < count(); ++i) {
        const Baseline &baseline = m_shown->baselines[static_cast<std::size_t>(i)];
        const QString description = descriptionOf(baseline);
        const QString text = tr("%1 · %2").arg(windowWords().catalogued(baseline.model), priceText(baseline));
        item(i)->setText(text);
        item(i)->setData(kTextRole, text);
        item(i)->setToolTip(description.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        item(i)->setData(Qt::AccessibleDescriptionRole, description);
    }
}

void BaselineList::show(const std::vector<const Zone *> &zones)
{
    if (m_shown != m_document.project().catalogue)
        fill();
    const QSignalBlocker blocker(this);
    for (int i = 0; i < count(); ++i) {
        const QString id = item(i)->data(kIdRole).toString();
        const auto ticked = std::count_if(zones.begin(), zones.end(),
                                          [&id](const Zone *zone) { return zone->baselines.contains(id); });
        const auto all = static_cast<std::ptrdiff_t>(zones.size());
        item(i)->setCheckState(ticked == 0     ? Qt::Unchecked
                               : ticked == all ? Qt::Checked
                                               : Qt::PartiallyChecked);
        const auto stock = zones.size() == 1 ? zones.front()->stock.find(id) : zones.front()->stock.end();
        const QString text = item(i)->data(kTextRole).toString();
        item(i)->setText(stock == zones.front()->stock.end()
                             ? text
                             : tr("%1 · at most %2").arg(text, windowWords().number(stock->second)));
    }
}

QString BaselineList::current() const
{
    return currentItem() ? currentItem()->data(kIdRole).toString() : QString();
}

void BaselineList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace grondplan::ui
