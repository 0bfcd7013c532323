#pragma once

#include "core/catalogue/catalogue.h"
#include "core/project/layout.h"
#include "core/scenario/scenario.h"

#include <QString>

#include <optional>

namespace grondplan::store {

// How enumerations are written in a project file, for ever.
QString nameOf(Os os);
QString nameOf(Profile profile);
QString nameOf(Basis basis);
QString nameOf(Raid raid);
QString nameOf(PowerCurve curve);
QString nameOf(LicenceUnit unit);
QString nameOf(Tier tier);
QString nameOf(Hypervisor hypervisor);
QString nameOf(Reservation reservation);
QString nameOf(Distribution distribution);
QString nameOf(StorageKind kind);
QString nameOf(BootDisks boot);
QString nameOf(LinkLevel level);
QString nameOf(NoteColour colour);
QString nameOf(CanvasLayer layer);

/// The value of a name; nothing for a name that is none.
template<class Enum> std::optional<Enum> fromName(const QString &name);

} // namespace grondplan::store
