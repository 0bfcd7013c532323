#pragma once

#include "ui/commands/addobjects.h"

#include <QCoreApplication>

namespace grondplan::ui {

/// Adds an empty zone.
class AddZone final : public AddObjects
{
    Q_DECLARE_TR_FUNCTIONS(AddZone)
public:
    AddZone(Document &document, const Zone &zone, const CanvasRect &rect);
    [[nodiscard]] ZoneId zoneId() const { return zoneIds().front(); }
};

} // namespace grondplan::ui
