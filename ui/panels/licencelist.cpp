#include "ui/panels/licencelist.h"

#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/panels/choices.h"

#include <QEvent>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kLicencesShown = 8;

LicenceList::LicenceList(Document &document, Of of, QWidget *parent)
    : QListWidget(parent)
    , m_document(document)
    , m_of(of)
{
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(kLicencesShown * (fontMetrics().height() + 2));
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT ticked(item->data(kIdRole).toString(), item->checkState() == Qt::Checked);
    });
}

bool LicenceList::offers(const Licence &licence) const
{
    const bool database = licence.category == QLatin1String("database");
    const bool free = licence.rule.unit == LicenceUnit::None || (licence.price && licence.price->minor == 0);
    return !free && database == (m_of == Of::Workloads);
}

static QString priceText(const Licence &licence)
{
    if (!licence.price)
        return LicenceList::tr("no price");
    const Words &words = windowWords();
    const QString price = LicenceList::tr("%1 %2").arg(
        words.money(*licence.price), words.text(QString(QLatin1String("period.") + licence.period)));
    return licence.provenance.estimate ? LicenceList::tr("≈ %1").arg(price) : price;
}

static QString descriptionOf(const Licence &licence)
{
    const Provenance &from = licence.provenance;
    const Words &words = windowWords();
    QStringList lines;
    lines << LicenceList::tr("%1, %2 %3")
                 .arg(licence.vendor, licence.product, words.catalogued(licence.edition));
    lines << LicenceList::tr("Counted by: %1").arg(words.catalogued(licence.metric));
    if (!licence.minimumRule.isEmpty())
        lines << LicenceList::tr("At least: %1").arg(licence.minimumRule);
    lines << LicenceList::tr("Price: %1").arg(priceText(licence));
    lines
        << LicenceList::tr("Source: %1 (%2)").arg(words.catalogued(from.source), words.sourceDate(from.date));
    return lines.join(QLatin1Char('\n'));
}

void LicenceList::fill()
{
    m_shown = m_document.project().catalogue;
    const QSignalBlocker blocker(this);
    clear();
    if (!m_shown)
        return;
    for (const Licence &licence : m_shown->licences) {
        if (!offers(licence))
            continue;
        const QString name =
            QString(licence.product + u' ' + windowWords().catalogued(licence.edition)).trimmed();
        // Editions differ in the last words of their names, so that the price stands below them.
        auto *item = new QListWidgetItem(name % u'\n' % priceText(licence), this);
        item->setData(kIdRole, licence.id);
        item->setToolTip(
            descriptionOf(licence).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
        item->setData(Qt::AccessibleDescriptionRole, descriptionOf(licence));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void LicenceList::show(const std::vector<const QStringList *> &chosen)
{
    if (m_shown != m_document.project().catalogue)
        fill();
    const QSignalBlocker blocker(this);
    for (int i = 0; i < count(); ++i) {
        const QString id = item(i)->data(kIdRole).toString();
        const auto named = std::count_if(chosen.begin(), chosen.end(),
                                         [&id](const QStringList *ids) { return ids->contains(id); });
        const auto all = static_cast<std::ptrdiff_t>(chosen.size());
        item(i)->setCheckState(named == 0     ? Qt::Unchecked
                               : named == all ? Qt::Checked
                                              : Qt::PartiallyChecked);
    }
}

void LicenceList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_shown.reset(); // said again at the next show(), which the inspector's own retranslation asks for
}

} // namespace grondplan::ui
