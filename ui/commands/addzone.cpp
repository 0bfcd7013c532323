#include "ui/commands/addzone.h"

namespace grondplan::ui {

AddZone::AddZone(Document &document, const Zone &zone, const CanvasRect &rect)
    : AddObjects(document, [name = zone.name] { return tr("Add zone %1").arg(name); })
{
    add(PlacedZone{zone, rect});
}

} // namespace grondplan::ui
