#include "ui/canvas/copying.h"

#include "core/scenario/limits.h"
#include "core/scenario/shorthand.h"
#include "ui/canvas/canvasview.h"
#include "ui/canvas/clipboard.h"
#include "ui/canvas/newworkload.h"
#include "ui/canvas/sketchpicture.h"
#include "ui/commands/clearing.h"
#include "ui/commands/pasteobjects.h"
#include "ui/commands/placing.h"
#include "ui/document/document.h"
#include "ui/document/windowwords.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <utility>

namespace grondplan::ui {

static constexpr double kBesideZone = 48;
static constexpr std::int64_t kPasteColumns = 4; ///< of workloads that are pasted as lines of text

Fragment Copying::fragment() const
{
    const Document &document = m_view.document();
    return fragmentOf(document.scenario(), document.layout(), m_view.selection());
}

std::unique_ptr<QMimeData> Copying::chosen() const
{
    Fragment taken = fragment();
    if (taken.isEmpty())
        return {};
    return std::make_unique<ObjectsMime>(std::move(taken), m_view.document().snapshot());
}

std::unique_ptr<QMimeData> Copying::toDrag()
{
    const Fragment taken = fragment();
    if (taken.isEmpty())
        return {};
    const QRectF area = pictureArea(m_view);
    std::unique_ptr<QMimeData> data = pictureOf(m_view);
    data->setData(QStringLiteral("application/pdf"), pdfOf(m_view, area));
    if (const Result<QByteArray> bytes = bytesOf(taken, m_view.document().project()))
        data->setData(QLatin1String(kObjectsMimeType), *bytes);
    m_dragged = std::make_unique<QTemporaryDir>();
    const QString path = m_dragged->filePath(tr("sketch") + QLatin1String(".png"));
    if (m_dragged->isValid() && data->imageData().value<QImage>().save(path))
        data->setUrls({QUrl::fromLocalFile(path)});
    return data;
}

void Copying::copy() const
{
    if (std::unique_ptr<QMimeData> data = chosen())
        QGuiApplication::clipboard()->setMimeData(data.release());
}

void Copying::cut() const
{
    if (fragment().isEmpty())
        return;
    copy();
    m_view.removeSelection();
}

void Copying::copyPicture() const
{
    QGuiApplication::clipboard()->setMimeData(pictureOf(m_view).release());
}

void Copying::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData())
        paste(*data);
}

void Copying::paste(const QMimeData &data)
{
    const Result<std::optional<Fragment>> objects = objectsIn(data);
    if (!objects)
        m_view.say(windowWords().error(objects.error()));
    else if (*objects)
        pasteObjects(**objects);
    else if (data.hasText()) // a spreadsheet's cells come as a picture, too
        pasteText(data.text());
    else if (data.hasImage())
        pastePicture(data.imageData().value<QImage>());
}

void Copying::pastePicture(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"))
        m_view.addPicture(bytes, tr("picture"));
}

void Copying::pasteObjects(const Fragment &fragment)
{
    Document &document = m_view.document();
    const CanvasPoint wanted = distanceForPaste(fragment);
    const CanvasPoint way = wayForPaste(fragment, wanted);
    // The zone is that where it was wanted, however far off it found room.
    auto command = std::make_unique<PasteObjects>(
        document, fragment, CanvasPoint{wanted.x + way.x, wanted.y + way.y},
        [this, way](const PlacedWorkload &placed) {
            return m_view.zoneAt(toRect(cardRect({placed.place.x - way.x, placed.place.y - way.y})).center());
        });
    const ObjectIds made = command->objects();
    document.push(std::move(command));
    m_view.setSelection(made);
    m_view.reveal(m_view.chosenArea());
}

/// The middle of what is pasted goes under the pointer; without one, to the middle of the window.
CanvasPoint Copying::distanceForPaste(const Fragment &fragment) const
{
    const QPointF middle = QPointF(m_view.width(), m_view.height()) / 2;
    const QPointF goal = m_view.viewport().toCanvas(m_view.pointerPlace().value_or(middle));
    const QPointF distance = goal - toRect(boundsOf(fragment)).center();
    return {onGrid(distance.x()), onGrid(distance.y())};
}

/// As far as it takes to cover no card, no words, and no zone with a zone.
CanvasPoint Copying::wayForPaste(const Fragment &fragment, CanvasPoint wanted) const
{
    const ::grondplan::Layout &layout = m_view.document().layout();
    std::vector<CanvasPoint> cards;
    std::vector<CanvasPoint> outside; // those that a new zone will hold
    for (const PlacedWorkload &placed : fragment.workloads) {
        const CanvasPoint place{placed.place.x + wanted.x, placed.place.y + wanted.y};
        cards.push_back(place);
        if (!m_view.zoneAt(toRect(cardRect(place)).center()).isValid())
            outside.push_back(place);
    }
    CanvasPoint way = wayClearOfCards(layout, cards);
    if (!fragment.zones.empty()) {
        std::vector<CanvasRect> zones;
        for (const PlacedZone &placed : fragment.zones)
            zones.push_back(shifted(placed.rect, wanted));
        way = wayClearOfZones(layout, zones);
    } else if (outside.size() == cards.size() && !cards.empty()) {
        way = wayClearOfZones(layout, {zoneHolding(zoneAround(cards.front()), cards)});
    }
    return way;
}

void Copying::pasteText(const QString &text)
{
    Document &document = m_view.document();
    Fragment fragment;
    std::size_t lines = 0;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.simplified().isEmpty())
            continue;
        if (++lines > static_cast<std::size_t>(limits::kWorkloads)) {
            m_view.say(tr("The text has too many lines for workloads."));
            return;
        }
        const Result<Shorthand> shorthand = readShorthand(line);
        if (!shorthand) {
            m_view.say(windowWords().error(shorthand.error()));
            return;
        }
        const auto index = static_cast<std::int64_t>(fragment.workloads.size());
        Workload workload = newWorkload(document.project(), document.scenario(), *shorthand);
        workload.name = shorthand->name; // pasting makes it free
        workload.id = WorkloadId{index + 1};
        const double column = static_cast<double>(index % kPasteColumns);
        const double row = static_cast<double>(index / kPasteColumns);
        fragment.workloads.push_back(
            {workload, {column * (kCardWidth + kCardGap), row * (kCardHeight + kCardGap)}});
    }
    if (!fragment.isEmpty())
        pasteObjects(fragment);
}

static bool isFree(const CanvasRect &card, const ::grondplan::Layout &layout)
{
    return std::none_of(layout.workloads.begin(), layout.workloads.end(),
                        [&card](const auto &entry) { return overlaps(cardRect(entry.second), card); });
}

/// The zone that all the workloads are in.
static std::optional<CanvasRect> zoneOfAll(const Fragment &fragment, const ::grondplan::Layout &layout)
{
    if (fragment.workloads.empty())
        return std::nullopt;
    const ZoneId zone = fragment.workloads.front().workload.zone;
    const auto rect = layout.zones.find(zone);
    const bool together = std::all_of(fragment.workloads.begin(), fragment.workloads.end(),
                                      [zone](const auto &placed) { return placed.workload.zone == zone; });
    return together && rect != layout.zones.end() ? std::optional(rect->second) : std::nullopt;
}

/// Where nothing is covered: to the right of what is copied or below it in its zone, else to the right as far
/// as it takes; zones right of all zones.
CanvasPoint Copying::distanceBeside(const Fragment &fragment) const
{
    const ::grondplan::Layout &layout = m_view.document().layout();
    const CanvasRect bounds = boundsOf(fragment);
    if (!fragment.zones.empty())
        return {std::max(freeZone(layout).x - bounds.x, bounds.width + kBesideZone), 0};
    const double step = bounds.width + kCardGap;
    const double line = bounds.height + kCardGap;
    const auto allFree = [&](CanvasPoint distance) {
        return std::all_of(fragment.workloads.begin(), fragment.workloads.end(), [&](const auto &placed) {
            return isFree(cardRect({placed.place.x + distance.x, placed.place.y + distance.y}), layout);
        });
    };
    if (const std::optional<CanvasRect> zone = zoneOfAll(fragment, layout)) {
        for (double y = 0; bounds.y + y + bounds.height + kCardGap <= zone->y + zone->height; y += line) {
            // First to the right of it, then from the left in the rows below.
            const auto back = y > 0 ? std::floor((bounds.x - zone->x) / step) * step : -step;
            for (double x = -back; bounds.x + x + bounds.width + kCardGap <= zone->x + zone->width;
                 x += step) {
                if (allFree({x, y}))
                    return {x, y};
            }
        }
    }
    CanvasPoint distance{step, 0};
    while (!allFree(distance))
        distance.x += step;
    return distance;
}

void Copying::duplicate()
{
    const Fragment taken = fragment();
    if (taken.isEmpty())
        return;
    CanvasPoint distance = distanceBeside(taken);
    bool isChosen = false;
    if (m_made == m_view.selection()) {
        const CanvasRect now = boundsOf(taken);
        const CanvasPoint moved{now.x - m_from.x, now.y - m_from.y};
        isChosen = m_isChosen || moved != m_distance;
        distance = isChosen ? moved : distance;
    }
    duplicate(distance);
    m_isChosen = isChosen;
    m_view.reveal(m_view.chosenArea());
}

void Copying::duplicate(CanvasPoint distance, std::optional<ZoneId> zone)
{
    Document &document = m_view.document();
    const Fragment taken = fragment();
    const CanvasRect from = boundsOf(taken);
    auto command = std::make_unique<PasteObjects>(
        document, taken, distance,
        [zone](const PlacedWorkload &placed) { return zone.value_or(placed.workload.zone); },
        PasteObjects::As::Duplicate);
    if (command->isObsolete())
        return;
    const ObjectIds made = command->objects();
    document.push(std::move(command));
    m_view.setSelection(made);
    m_made = m_view.selection();
    m_from = {from.x, from.y};
    m_distance = distance;
    m_isChosen = true;
}

} // namespace grondplan::ui
