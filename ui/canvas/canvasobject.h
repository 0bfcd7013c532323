#pragma once

#include "core/base/ids.h"

#include <compare>
#include <cstdint>

namespace grondplan::ui {

enum class ObjectKind
{
    None,
    Zone,
    Workload,
    Link,
    Note
};

/// One thing on the canvas, by its kind and id.
struct CanvasObject
{
    ObjectKind kind = ObjectKind::None;
    std::int64_t id = 0;

    CanvasObject() = default;
    explicit CanvasObject(ZoneId zone)
        : kind(ObjectKind::Zone)
        , id(zone.value)
    {
    }
    explicit CanvasObject(WorkloadId workload)
        : kind(ObjectKind::Workload)
        , id(workload.value)
    {
    }
    explicit CanvasObject(LinkId link)
        : kind(ObjectKind::Link)
        , id(link.value)
    {
    }
    explicit CanvasObject(NoteId note)
        : kind(ObjectKind::Note)
        , id(note.value)
    {
    }

    [[nodiscard]] bool isValid() const { return kind != ObjectKind::None; }
    [[nodiscard]] ZoneId zone() const { return ZoneId{kind == ObjectKind::Zone ? id : 0}; }
    [[nodiscard]] WorkloadId workload() const { return WorkloadId{kind == ObjectKind::Workload ? id : 0}; }
    [[nodiscard]] LinkId link() const { return LinkId{kind == ObjectKind::Link ? id : 0}; }
    [[nodiscard]] NoteId note() const { return NoteId{kind == ObjectKind::Note ? id : 0}; }
    friend auto operator<=>(const CanvasObject &, const CanvasObject &) = default;
};

} // namespace grondplan::ui
