#include "ui/panels/optionfields.h"

#include "core/report/optionwords.h"
#include "core/scenario/limits.h"
#include "ui/document/windowwords.h"
#include "ui/panels/choices.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace grondplan::ui {

/// Where the words of this file are found by the translators.
struct OptionTexts
{
    Q_DECLARE_TR_FUNCTIONS(OptionTexts)
};

static constexpr int kOptionsShown = 4;

void OptionFields::build(Form &form)
{
    m_list = new QListWidget(&form);
    m_list->setObjectName(QStringLiteral("zoneOptions"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(kOptionsShown * (m_list->fontMetrics().height() + 2));
    form.addWide(m_list);
    m_count = new AmountField(AmountKind::Count, limits::kServerOptions, &form);
    m_count->setObjectName(QStringLiteral("zoneOptionCount"));
    m_count->editor()->setObjectName(QStringLiteral("zoneOptionCountEditor"));
    m_label = form.addRow(m_count);
}

QString OptionFields::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(kIdRole).toString() : QString();
}

void OptionFields::bind(Bindings<Zone> &bindings, std::function<void()> chosen)
{
    bindings.amount(
        m_count,
        [this](const Zone &zone) -> std::optional<std::int64_t> {
            const auto found = zone.options.find(current());
            return found == zone.options.end() ? std::nullopt : std::optional(found->second);
        },
        [this](Zone &zone, std::optional<std::int64_t> value) {
            const QString option = current();
            zone.options.erase(option);
            if (value && !option.isEmpty())
                zone.options[option] = *value;
        },
        [] { return OptionTexts::tr("Change the options of the servers"); });
    QObject::connect(m_list, &QListWidget::currentRowChanged, m_list, [this, chosen] {
        m_count->setEnabled(m_list->currentItem() != nullptr);
        chosen();
    });
}

void OptionFields::retranslate()
{
    m_list->setAccessibleName(OptionTexts::tr("Options of the servers"));
    Form::setLabel(m_label, OptionTexts::tr("On each server"));
    m_count->setOptional(OptionTexts::tr("what is cheapest"));
}

/// Its price, and how many are planned.
static QString textOf(const ServerOption &option, const ZonePlan *planned)
{
    const Words &words = windowWords();
    const QString money = words.money(option.price.month);
    const QString price = option.price.provenance.estimate ? OptionTexts::tr("≈ %1 a month").arg(money)
                                                           : OptionTexts::tr("%1 a month").arg(money);
    const QString name = report::optionName(words, option);
    for (const OptionLine &line : planned ? planned->options : std::vector<OptionLine>()) {
        if (line.id == option.id && line.count.likely > 0)
            return OptionTexts::tr("%1, %2: %3 planned").arg(name, price, words.number(line.count.likely));
    }
    return OptionTexts::tr("%1, %2").arg(name, price);
}

void OptionFields::fill(const Catalogue &catalogue, const QStringList &baselines, const ZonePlan *planned)
{
    const QSignalBlocker blocker(m_list);
    const QString before = current();
    m_list->clear();
    for (const ServerOption &option : catalogue.options) {
        const bool suits = std::any_of(baselines.begin(), baselines.end(), [&option](const QString &id) {
            return option.baselines.contains(id);
        });
        if (!suits)
            continue;
        auto *item = new QListWidgetItem(textOf(option, planned), m_list);
        item->setData(kIdRole, option.id);
        const Provenance &from = option.price.provenance;
        const Words &words = windowWords();
        item->setToolTip(OptionTexts::tr("Source: %1 (%2)")
                             .arg(words.catalogued(from.source), words.sourceDate(from.date)));
        if (option.id == before)
            m_list->setCurrentItem(item);
    }
}

void OptionFields::show(Form &form, const Catalogue *catalogue, std::optional<Tier> tier,
                        const std::vector<const Zone *> &zones, const ZonePlan *planned)
{
    QStringList baselines;
    for (const Zone *zone : zones) {
        baselines += zone->baselines;
        if (zone->baselines.isEmpty() && tier)
            baselines += Catalogue::referenceBaseline(zone->tier.value_or(*tier));
    }
    if (catalogue)
        fill(*catalogue, baselines, planned);
    const bool any = m_list->count() > 0;
    form.setRowShown(m_list, any);
    form.setRowShown(m_count, any);
    // Of no option by itself: the first would look as if it had been chosen.
    m_count->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace grondplan::ui
