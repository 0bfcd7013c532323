#include "tests/support/drawings.h"

#include <rapidcheck.h>

namespace grondplan::test {

static double anyPlace()
{
    return static_cast<double>(*rc::gen::inRange(-4'000'000, 4'000'000)) / 7;
}

static QString anyWords()
{
    return *rc::gen::element(QString(), QStringLiteral("mind this"), QStringLiteral("a\u0000b"),
                             QStringLiteral("naïve € 😀\nsecond line"));
}

template<class Object, class AnyId>
static void takeSome(const std::vector<Object> &from, std::set<AnyId> &into)
{
    for (const Object &object : from) {
        if (*rc::gen::arbitrary<bool>())
            into.insert(object.id);
    }
}

static CanvasObjects someObjects(const Scenario &scenario, const Layout &layout)
{
    CanvasObjects objects;
    takeSome(scenario.workloads, objects.workloads);
    takeSome(scenario.zones, objects.zones);
    takeSome(layout.notes, objects.notes);
    return objects;
}

static std::set<CanvasLayer> someLayers()
{
    std::set<CanvasLayer> layers;
    for (const CanvasLayer layer : kCanvasLayers) {
        if (*rc::gen::inRange(0, 4) == 0)
            layers.insert(layer);
    }
    return layers;
}

static void drawAtRandom(const Scenario &scenario, Layout &layout, std::int64_t &nextId)
{
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        layout.notes.push_back({NoteId{nextId++},
                                {anyPlace(), anyPlace(), anyPlace(), anyPlace()},
                                anyWords(),
                                *rc::gen::element(NoteColour::Yellow, NoteColour::Plain, NoteColour::Red),
                                *rc::gen::arbitrary<bool>() ? anyWords().toUtf8() : QByteArray()});
    }
    takeSome(scenario.zones, layout.folded);
    layout.locked = someObjects(scenario, layout);
    layout.hidden = someObjects(scenario, layout);
    layout.hiddenLayers = someLayers();
    layout.lockedLayers = someLayers();
}

Layout anyLayout(const Scenario &scenario, std::int64_t removed, std::int64_t &nextId)
{
    Layout layout;
    for (const Zone &zone : scenario.zones)
        layout.zones[zone.id] = {anyPlace(), anyPlace(), anyPlace(), anyPlace()};
    for (const Workload &workload : scenario.workloads)
        layout.workloads[workload.id] = {anyPlace(), anyPlace()};
    layout.workloads[WorkloadId{removed}] = {anyPlace(), anyPlace()};
    drawAtRandom(scenario, layout, nextId);
    return layout;
}

} // namespace grondplan::test
