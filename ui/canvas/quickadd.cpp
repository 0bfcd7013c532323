#include "ui/canvas/quickadd.h"

#include "core/scenario/shorthand.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/newworkload.h"
#include "ui/commands/addworkloads.h"
#include "ui/commands/clearing.h"
#include "ui/commands/insertworkload.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace grondplan::ui {

void QuickAdd::at(CanvasPoint place)
{
    if (m_view.world().isEmpty()) { // in the middle, where the hint was
        const QPointF middle = QPointF(m_view.width(), m_view.height()) / 2;
        ask({cardAround(fromPoint(m_view.viewport().toCanvas(middle))), {}, {}});
        return;
    }
    const CanvasPoint card{onGrid(place.x), onGrid(place.y)};
    const ZoneId zone = m_view.zoneAt(toRect(cardRect(card)).center());
    ask({freePlaceNear(m_view.document().layout(), card, zone), {}, {}, zone});
}

void QuickAdd::after(WorkloadId workload)
{
    const ::grondplan::Layout &layout = m_view.document().layout();
    const auto from = layout.workloads.find(workload);
    if (from == layout.workloads.end())
        return;
    CanvasPoint place{from->second.x + kCardWidth + 2 * kCardGap, from->second.y};
    const auto isTaken = [&layout, &place](const auto &entry) {
        return overlaps(cardRect(entry.second), cardRect(place));
    };
    while (std::any_of(layout.workloads.begin(), layout.workloads.end(), isTaken))
        place.y += kCardHeight + kCardGap;
    ask({place, workload, {}});
}

void QuickAdd::between(LinkId link, QPointF middle)
{
    const ZoneId zone = m_view.zoneAt(middle);
    ask({freePlaceNear(m_view.document().layout(), cardAround(fromPoint(middle)), zone), {}, link, zone});
}

void QuickAdd::ask(const Wish &wish)
{
    const QRectF card = toRect(cardRect(wish.place));
    m_last = {};
    InlineEditor *editor = m_view.typeOver(card.adjusted(0, 20, 0, -20), QString(),
                                           [this, wish](const QString &typed) { add(wish, typed); });
    editor->setPlaceholderText(tr("name 2x1c2g"));
    editor->setCheck([](const QString &typed) {
        const Result<Shorthand> shorthand = readShorthand(typed);
        return shorthand ? QString() : windowWords().error(shorthand.error());
    });
    editor->setNext([this] { after(m_last); });
}

void QuickAdd::add(const Wish &wish, const QString &typed)
{
    const Result<Shorthand> shorthand = readShorthand(typed);
    if (!shorthand)
        return;
    Document &document = m_view.document();
    const Scenario &scenario = document.scenario();
    PlacedWorkload placed{newWorkload(document.project(), scenario, *shorthand), wish.place};
    const Workload *before = scenario.workload(wish.after);
    placed.workload.zone = before != nullptr ? before->zone : wish.zone;
    std::optional<PlacedZone> around;
    if (scenario.zone(placed.workload.zone) == nullptr)
        around = PlacedZone{newZone(scenario), zoneAround(wish.place)};

    std::unique_ptr<AddObjects> command;
    if (scenario.link(wish.between) != nullptr)
        command = std::make_unique<InsertWorkload>(document, placed, around, wish.between);
    else if (before != nullptr)
        command = std::make_unique<InsertWorkload>(document, placed, around, wish.after);
    else
        command = std::make_unique<AddWorkloads>(document, std::vector{placed}, around);
    m_last = command->workloadIds().front();
    document.push(std::move(command));
    m_view.select(CanvasObject(m_last));
}

} // namespace grondplan::ui
