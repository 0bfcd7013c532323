#include "ui/panels/partlist.h"

#include "core/plan/platformlist.h"
#include "core/platform/standins.h"
#include "ui/canvas/consequence.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"
#include "ui/planning/planner.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace grondplan::ui {

static constexpr int kPartRole = Qt::UserRole;
static constexpr int kMostParts = 10;

PartList::PartList(const Document &document, const Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_forecast(document, planner)
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("zoneParts"));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        Q_EMIT switched(static_cast<Part>(item->data(kPartRole).toInt()), item->checkState() == Qt::Checked);
    });
    connect(m_list, &QListWidget::currentItemChanged, this, &PartList::choose);
    connect(m_list, &QListWidget::itemEntered, this, &PartList::choose);
    connect(&m_forecast, &Forecast::answered, this, &PartList::say);
}

void PartList::setRemark(QLabel *remark)
{
    m_remark = remark;
    m_remark->setObjectName(QStringLiteral("zonePartRemark"));
    say();
}

/// Where nothing is pointed at any more, the remark is about the chosen part again.
bool PartList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave)
        choose(m_list->currentItem());
    return QWidget::eventFilter(watched, event);
}

void PartList::choose(QListWidgetItem *item)
{
    m_about = item ? std::optional(static_cast<Part>(item->data(kPartRole).toInt())) : std::nullopt;
    ask();
}

static QString nameOf(Part part)
{
    return windowWords().text(QString(QLatin1String("part.") + partId(part)));
}

static std::optional<Tier> commonTier(const std::vector<const Zone *> &zones, const Plan *plan)
{
    std::optional<Tier> common;
    for (const Zone *zone : zones) {
        const ZonePlan *planned = plan ? plan->zone(zone->id) : nullptr;
        const std::optional<Tier> own = zone->tier || planned == nullptr ? zone->tier : planned->tier;
        if (!own || (common && common != own))
            return std::nullopt;
        common = own;
    }
    return common;
}

bool PartList::show(const std::vector<const Zone *> &zones, const Plan *plan)
{
    const std::optional<Tier> tier = commonTier(zones, plan);
    if (!tier)
        return false;
    const ZonePlan *planned = plan && zones.size() == 1 ? plan->zone(zones.front()->id) : nullptr;
    m_zones.clear();
    m_off.clear();
    m_sizes.clear();
    m_idle.clear();
    noteStandIns(zones, *tier);
    const Words &words = windowWords();
    for (std::size_t i = 0; planned != nullptr && i < planned->platform.size(); ++i) {
        const PlatformPart &part = planned->platform[i];
        const std::optional<Part> known = partFromId(part.id);
        if (known && part.size)
            m_sizes[*known] = tr("%1, %2").arg(words.cpu(part.size->cpu), words.memory(part.size->memory));
        else if (const QString within = sizedWithin(*planned, part); known && !within.isEmpty())
            m_sizes[*known] = words.text("part-within", {nameOf(Part::Monitoring)});
    }
    for (const Part part : partsOf(*tier)) {
        const auto isThis = [part](const PlatformPart &each) { return each.id == partId(part); };
        if (planned != nullptr && planned->servers.likely > 0 && m_off.find(part) == m_off.end() &&
            std::none_of(planned->platform.begin(), planned->platform.end(), isThis))
            m_idle.insert(part);
    }
    const bool sameTier = *tier == m_tier && m_list->count() > 0;
    m_tier = *tier;
    if (!sameTier)
        fill();
    const QSignalBlocker blocker(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        fillRow(m_list->item(i), static_cast<Part>(m_list->item(i)->data(kPartRole).toInt()));
    ask();
    return true;
}

/// Which parts the zones do not have, and where that is as a workload of the sketch does the same.
void PartList::noteStandIns(const std::vector<const Zone *> &zones, Tier tier)
{
    m_stoodIn.clear();
    m_by.clear();
    const Scenario &scenario = m_document.scenario();
    for (const Zone *zone : zones) {
        m_zones.push_back(zone->id);
        for (const Part part : partsOf(tier)) {
            const std::optional<Message> by = standInMessage(part, scenario, *zone, tier);
            if (by) {
                m_stoodIn[part].insert(zone->id);
                m_by[part] = *by;
            }
            if (zone->policy.partsOff.contains(part) || (by && !zone->policy.partsOn.contains(part)))
                ++m_off[part];
        }
    }
}

std::set<ZoneId> PartList::stoodInFor(Part part) const
{
    const auto found = m_stoodIn.find(part);
    return found == m_stoodIn.end() ? std::set<ZoneId>() : found->second;
}

void PartList::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_about.reset();
    for (const Part part : partsOf(m_tier)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(kPartRole, static_cast<int>(part));
    }
    const int rows = std::min(m_list->count(), kMostParts);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().height() + 6) + 2 * m_list->frameWidth());
}

void PartList::fillRow(QListWidgetItem *item, Part part) const
{
    const auto size = m_sizes.find(part);
    const bool isDone = m_off.contains(part) && m_stoodIn.contains(part);
    const QString remark = isDone                  ? tr("done in the sketch")
                           : m_idle.contains(part) ? tr("nothing to do yet")
                           : size == m_sizes.end() ? QString()
                                                   : size->second;
    item->setText(remark.isEmpty() ? nameOf(part) : tr("%1 · %2").arg(nameOf(part), remark));
    const auto off = m_off.find(part);
    const std::size_t count = off == m_off.end() ? 0 : off->second;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isSwitchable(part))
        flags |= Qt::ItemIsUserCheckable;
    item->setFlags(flags);
    item->setCheckState(count == 0                ? Qt::Checked
                        : count == m_zones.size() ? Qt::Unchecked
                                                  : Qt::PartiallyChecked);
}

/// What would become of servers and cost if the part were switched the other way.
void PartList::ask()
{
    if (!m_about || !isSwitchable(*m_about) || m_zones.empty()) {
        m_forecast.forget();
        say();
        return;
    }
    const Part part = *m_about;
    const bool on = m_off.find(part) != m_off.end();
    QString key = partId(part) + (on ? QStringLiteral("+") : QStringLiteral("-"));
    for (const ZoneId zone : m_zones)
        key += QString::number(zone.value) + u'/';
    key += QString::number(m_document.revision());
    m_forecast.ask(key,
                   [part, on, zones = m_zones, stoodIn = stoodInFor(part)](Project &, Scenario &scenario) {
                       for (const ZoneId id : zones) {
                           if (Zone *zone = scenario.zone(id))
                               switchPart(zone->policy, part, on, stoodIn.contains(id));
                       }
                   });
    say();
}

void PartList::say()
{
    if (m_remark == nullptr)
        return;
    QStringList lines;
    if (!m_about) {
        lines += tr("Choose a part to see what switching it would do.");
    } else if (!isSwitchable(*m_about)) {
        lines += windowWords().text("part-needed");
    } else {
        const bool on = m_off.find(*m_about) != m_off.end();
        const QString what = on ? tr("Switched on") : tr("Switched off");
        lines += m_forecast.answer() ? consequenceText(what, m_forecast.answer())
                                     : tr("%1: being worked out…").arg(what);
        if (const auto by = m_by.find(*m_about); by != m_by.end())
            lines += windowWords().text(by->second.id, by->second.args);
        else
            lines += windowWords().text(QString(QLatin1String("part-off.") + partId(*m_about)));
        if (m_document.scenario().profile == Profile::RuleOfThumb)
            lines += tr("By the rule of thumb the platform takes its share as a whole; only the detailed "
                        "profile counts each part.");
    }
    m_remark->setText(lines.join(QLatin1Char('\n')));
}

void PartList::retranslate()
{
    m_list->setAccessibleName(tr("Parts of the platform"));
    for (int i = 0; i < m_list->count(); ++i) {
        const QSignalBlocker blocker(m_list);
        fillRow(m_list->item(i), static_cast<Part>(m_list->item(i)->data(kPartRole).toInt()));
    }
    say();
}

} // namespace grondplan::ui
